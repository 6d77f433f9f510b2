package dateline.ingest.wire.reading.embargo;

import dateline.ingest.wire.reading.time.WireTime;
import dateline.ingest.wire.reading.words.WordBeginnings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What holds a story back: "EMBARGOED UNTIL 0001 GMT MONDAY 24 MARCH", "Sperrfrist: …", "Not for
 * publication before …". News of an embargo on goods is none: the words count at the beginning of a
 * line, and those that such news begins with, too, only with a time and nothing else.
 *
 * @param end what it says of the end; empty when it says nothing
 * @param rest what stands behind it and is about the story: a headline behind a label, the text
 *     behind a note; empty when there is nothing
 */
public record EmbargoLine(String end, String rest) {
  /** A longer one is a paragraph, and may begin with an embargo. */
  static final int LONGEST = 160;

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern DECORATION =
      Pattern.compile("[\\s*+#=_|<>•~\"“”„!-]*[(\\[]?[\\s*+#=_|<>•~\"“”„!-]*");
  private static final String DECORATED_END = "*+#=_|<>~\"“”.!)]-–—";

  /** To whom it is, and what else stands before it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:achtung|attention|attn|eds|(?:all )?editors|editors?['’]?s?['’]? notes?"
              + "|notes? to editors|redaktionen|hinweis|wichtig|important|urgent|please note|note"
              + "|nota|à noter|atención|atenção|attenzione|внимание|(?:press|news|media) release"
              + "|pressemitteilung|communiqué(?: de presse)?|comunicado(?: de prensa)?)"
              + "\\b[\\s:!,.–—-]*){1,3}",
          ANY_CASE);

  /** The first words, or their beginnings, of all that it may open with. */
  private static final WordBeginnings MAY_BE =
      new WordBeginnings(
          "embarg",
          "sperrfr",
          "эмбарг",
          "hfr",
          "hold",
          "release",
          "publi",
          "diffus",
          "difund",
          "divulg",
          "advance",
          "frei",
          "nicht vor",
          "for use",
          "for broad",
          "not for",
          "do not",
          "ранее",
          "раньше");

  private static final Pattern IN_NOTE =
      Pattern.compile(
          "(?<![\\p{L}-])(?:embargoed (?=until|till|for (?:release|publication|use)|to \\d|at \\d|\\d)"
              + "|(?:under|sous|unter|bajo|sob|sotto) embargo (?=until|till|bis|jusqu|hasta|até|fino|\\d)|sperrfrist\\b|embargad[oa] (?=hasta|até)"
              + "|(?:hold|not) for (?:release|publication) )",
          ANY_CASE);
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?:[(\\[]\\s?|\\s[-–—|]{1,3}\\s|/\\s?)((?:strictly |under )?(?:embargo|sperrfrist).{0,120})$",
          ANY_CASE);

  /** All that it may open with: most paragraphs open with another word. */
  private static final Set<String> FIRST_WORDS =
      Set.of(
          ("strictly under this embargoed embargado embargada embargato embargata sperrfrist strict"
                  + " press presse news media absolute general sous bajo sob sotto con mit unter под"
                  + " estricto strictement строго embargo эмбарго not do don must hold hfr à ne no"
                  + " não non bitte nicht не for ap advance advancer advances zur frei freigabe para"
                  + " achtung attention attn eds all editors editor note notes redaktionen hinweis"
                  + " wichtig important urgent please nota atención atenção attenzione внимание"
                  + " pressemitteilung communiqué comunicado pressesperrfrist")
              .split(" ", -1));

  private static final int LONGEST_FIRST_WORD = 16;

  /** Reads a line or paragraph; empty if it is about anything else. */
  public static Optional<EmbargoLine> of(String line) {
    int limit = Math.min(line.length(), 2 * LONGEST);
    int from = undecorated(line, 0, limit);
    if (!FIRST_WORDS.contains(word(line, from)) || !MAY_BE.areIn(line, limit)) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(line).region(from, limit);
    return new EmbargoReader(line, lead.lookingAt() ? undecorated(line, lead.end(), limit) : from)
        .read();
  }

  private static int undecorated(String line, int from, int limit) {
    if (from < limit && Character.isLetter(line.charAt(from))) {
      return from;
    }
    Matcher decoration = DECORATION.matcher(line).region(from, limit);
    return decoration.lookingAt() ? decoration.end() : from;
  }

  /** The text without the marks behind it. */
  static String undecorated(String text) {
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) <= ' ' || DECORATED_END.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String word(String line, int from) {
    int end = from;
    while (end < line.length()
        && end - from < LONGEST_FIRST_WORD
        && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the words that name an embargo are anywhere in a text. */
  private static boolean isNamed(String text) {
    return text.contains("mbarg")
        || text.contains("MBARG")
        || text.contains("perrfrist")
        || text.contains("PERRFRIST");
  }

  /** Finds one within a note to editors, of which it may be any sentence. */
  static Optional<EmbargoLine> inNote(String note) {
    Optional<EmbargoLine> whole = of(note);
    if (whole.isPresent()) {
      return whole.map(found -> new EmbargoLine(found.end(), ""));
    }
    if (!isNamed(note) && !note.contains("elease") && !note.contains("ELEASE")) {
      return Optional.empty();
    }
    Matcher matcher = IN_NOTE.matcher(note);
    while (matcher.find()) {
      Optional<EmbargoLine> found = of(note.substring(matcher.start()));
      if (found.isPresent()) {
        return found.map(one -> new EmbargoLine(one.end(), ""));
      }
    }
    return Optional.empty();
  }

  /** Finds one at either end of a headline; its rest is the headline without it. */
  static Optional<EmbargoLine> inHeadline(String headline) {
    Optional<EmbargoLine> opening = of(headline);
    if (opening.isPresent()) {
      return opening;
    }
    if (!isNamed(headline)) {
      return Optional.empty();
    }
    Matcher closing = IN_BRACKETS.matcher(headline);
    if (!closing.find()) {
      return Optional.empty();
    }
    String before = headline.substring(0, closing.start()).strip();
    return of(closing.group(1))
        .filter(found -> found.rest().isEmpty())
        .filter(
            found ->
                !found.end().isEmpty()
                    || !closing.group(1).toLowerCase(Locale.ROOT).matches("embargo\\W*"))
        .map(found -> new EmbargoLine(found.end(), before));
  }

  /** When it ends; a problem where that cannot be told. */
  WireTime time(@Nullable ZoneId zone, @Nullable Instant said) {
    if (end.isEmpty()) {
      return new WireTime(null, "its end is not said");
    }
    SpokenTime time = SpokenTime.of(end);
    String rest = undecorated(end.substring(time.length()));
    if (!rest.isBlank() || time.length() == 0) {
      String shown = end.length() > LONGEST ? end.substring(0, LONGEST) + "…" : end;
      return new WireTime(null, "'" + shown + "' is no time that can be read");
    }
    return time.resolve(zone, said);
  }
}
