package dateline.ingest.wire.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The caption of a picture, as it stands in the text.
 *
 * @param text the caption without the credit; empty when there is only a credit
 * @param credit whose picture it is; null when it does not say
 */
record Caption(String text, @Nullable String credit) {
  private static final int LONGEST = 2_000;
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String PHOTO =
      "(?:photos?|fotos?|images?|imagen|pictures?|bild|crédit photo|الصورة|صورة|تصوير)";

  /** "… in Pyongyang. / Photo: AP" */
  private static final Pattern AFTER_SLASH =
      Pattern.compile("(.*\\S)\\s*/\\s*" + PHOTO + "\\s*:\\s*([^/]{1,120})", ANY_CASE);

  /** "Photo: AP" */
  private static final Pattern CREDIT_ONLY =
      Pattern.compile(PHOTO + "\\s*:\\s*([^.:]{1,60})", ANY_CASE);

  private static final Pattern BRACKETS =
      Pattern.compile("(.*\\S)\\s*\\(([^()]{2,120})\\)\\.?", Pattern.DOTALL);

  /** AP Photo/Jane Doe; Photo by Jane Doe/AFP; Pool Photo via AP; Foto: EFE. */
  private static final Pattern PHOTO_CREDIT =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}/. ]{0,40}? )??(?:(?:File|Pool|Handout) )?(?:Photo|Foto|Image)s?"
              + "(?:/|:| by | via |, ).+");

  private static final Pattern AGENCY_CREDIT = Pattern.compile("\\p{Lu}{2,}/.+|.+ via \\p{Lu}.+");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:in|on) this (?:[\\p{L}-]+ ){0,3}(?:photo|image|picture|frame|video)\\b.*"
              + "|FILE\\s*[-–—:]\\s.*"
              + "|(?:sur|dans) cette (?:photo|image)\\b.*"
              + "|(?:auf|in) diesem (?:foto|bild)\\b.*"
              + "|en esta (?:foto|fotograf[ií]a|imagen)\\b.*"
              + "|nesta (?:foto|imagem)\\b.*|in questa (?:foto|immagine)\\b.*"
              + "|في هذه الصورة.*|صورة (?:من الأرشيف|أرشيفية).*",
          ANY_CASE | Pattern.DOTALL);

  /** Reads a paragraph; empty if it is no caption. */
  static Optional<Caption> of(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    // Most paragraphs have no slash and no brackets at their end: they need no going back and
    // forth.
    if (paragraph.indexOf('/') >= 0) {
      Matcher slash = AFTER_SLASH.matcher(paragraph);
      if (slash.matches()) {
        return Optional.of(new Caption(slash.group(1).strip(), slash.group(2).strip()));
      }
    }
    Matcher only = CREDIT_ONLY.matcher(paragraph);
    if (only.matches()) {
      return Optional.of(new Caption("", only.group(1).strip()));
    }
    boolean opens = OPENING.matcher(paragraph).matches();
    if (paragraph.endsWith(")") || paragraph.endsWith(").")) {
      Matcher brackets = BRACKETS.matcher(paragraph);
      if (brackets.matches()) {
        String inside = brackets.group(2).strip();
        if (PHOTO_CREDIT.matcher(inside).matches()
            || (opens && AGENCY_CREDIT.matcher(inside).matches())) {
          return Optional.of(new Caption(brackets.group(1).strip(), agency(inside)));
        }
      }
    }
    return opens ? Optional.of(new Caption(paragraph.strip(), null)) : Optional.empty();
  }

  /** Whose picture it is, out of what the brackets say. */
  private static String agency(String credit) {
    int via = credit.lastIndexOf(" via ");
    if (via >= 0) {
      return credit.substring(via + " via ".length()).strip();
    }
    int photo = credit.indexOf(" Photo");
    if (photo > 0) {
      return credit.substring(0, photo).strip();
    }
    int slash = credit.lastIndexOf('/');
    boolean by = credit.startsWith("Photo by ") || credit.startsWith("Image by ");
    if (slash > 0) {
      return (by ? credit.substring(slash + 1) : credit.substring(0, slash)).strip();
    }
    int colon = credit.indexOf(':');
    return credit.substring(colon < 0 ? 0 : colon + 1).strip();
  }
}
