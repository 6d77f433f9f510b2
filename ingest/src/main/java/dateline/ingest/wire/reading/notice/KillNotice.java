package dateline.ingest.wire.reading.notice;

import dateline.ingest.wire.reading.words.WordBeginnings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which an agency takes a story back. A kill is for good, so that the words count only
 * where they are all that a line or a part of it says: "KILL", "Mandatory Kill - Senate", "Senate,
 * KILL". A sentence in which somebody kills is none.
 */
public final class KillNotice {
  /** No notice needs more to be known. */
  private static final int LONGEST = 300;

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What a notice may open with: to whom it is, from whom, and how it goes on the wire. */
  private static final String LEAD =
      "(?:(?i:attention|attn|achtung|atención|attenzione|atenção|внимание|eds|urgent|advisory)"
          + "(?:[ ,]+(?i:all )?(?i:editors|clients|subscribers|redaktionen|redaktion|abonnés|kunden"
          + "|редакторов))?\\s*[:,!–—-]*\\s+"
          + "|(?i:editors|redaktionen)\\s*[:,!–—-]+\\s+"
          + "|(?:AP|AFP|UPI|PA|dpa|EFE|ANSA|Reuters|Lusa|TASS|APA|ANP|CP)[ -]"
          + "|(?:REFILE|RPT|BC)-)";

  private static final String STORY_EN =
      "(?:(?:press|news|media) release|story|stories|article|item|report|message|dispatch)";
  private static final String STORY_DE =
      "(?:[\\p{L}]{2,6}-)?(?:eil)?(?:meldung|nachricht|bericht|beitrag)";
  private static final String STORY_FR =
      "(?:dépêche|depeche|information|article|nouvelle|papier|alerte)";
  private static final String STORY_ROMANCE =
      "(?:noticia|nota|información|despacho|teletipo|crónica|notizia|articolo|lancio|dispaccio"
          + "|notícia|matéria|texto)";
  private static final String STORY_RU =
      "(?:сообщени[ея]|новост[ьи]|материала?|заметк[аи]|молни[яи])";

  /** What says so in any case, as it is never said of anything but a story. */
  private static final String PHRASE =
      "(?i:(?:mandatory|bulletin|story|article)[ -]kill(?:[ -](?:notice|advisory|bulletin))?"
          + "|kill[ -](?:notice|advisory|bulletin|story)"
          + "|kill(?:[ .,!-]{1,3}kill)+"
          + "|please kill (?:(?:the|our|this|above|earlier|previous) ){0,2}"
          + STORY_EN
          + "|"
          + STORY_EN
          + " (?:is |was |has been )?(?:withdrawn|killed|cancell?ed|eliminated)"
          + "|(?:withdrawn|killed|eliminated) story"
          + "|(?:story|article) (?:withdrawal|elimination)"
          + "|withdrawal (?:notice|advisory|of (?:the |our )?story)|elimination notice"
          + "|(?:die |diese )?"
          + STORY_DE
          + " (?:wird |ist |wurde )?(?:zurückgezogen|annulliert|storniert|gelöscht)"
          + "|(?:rückruf|rücknahme|zurückziehung|löschung|annullierung)\\s*[:–—-]?\\s*"
          + "(?:der |einer |von |unserer )?"
          + STORY_DE
          + "|avis d['’ ]\\s?annulation|annulation (?:de )?(?:la |une |notre |cette |d['’]une )?"
          + STORY_FR
          + "|(?:prière d['’ ]|merci d['’ ])?annul(?:er|ez) (?:la |cette |notre |l['’])?"
          + STORY_FR
          + "|(?:la |cette )?"
          + STORY_FR
          + " (?:est )?(?:annulée?|retirée?)"
          + "|(?:aviso de|avviso di) (?:anulación|anulação|annullamento|cancelamento)"
          + "|(?:anulad[ao]|anular|anulen|annullat[ao]|annullare|anulação d[ae]"
          + "|anulación de|annullamento|annullamento della) (?:l[ao] |el |est[ae] |il |a |o )?"
          + STORY_ROMANCE
          + "|(?:la |el |il )?"
          + STORY_ROMANCE
          + " (?:anulad[ao]|annullat[ao]|ritirat[ao]|retirad[ao]|cancelad[ao])"
          + "|(?:просим |просьба )?аннулир(?:овать|ован[оаы]?|уется|уем) "
          + STORY_RU
          + "|"
          + STORY_RU
          + " (?:аннулирован[оаы]?|аннулируется|отозван[оаы]?)|отзыв "
          + STORY_RU
          + ")";

  /** What says so in capitals, whatever else is. */
  private static final String STRONG =
      "(?:KILL|WITHDRAWN|ZURÜCKGEZOGEN|ANULADA|ANNULLATA|АННУЛИРОВАН[ОАЫ]?)";

  /** What says so in capitals where the rest is not in capitals: news is of such things, too. */
  private static final String WEAK =
      "(?:WITHDRAWAL|ELIMINATE|ELIMINATION|CANCEL|ANNULATION|ANNULE|ANNULER|ANULACIÓN|ANULACION"
          + "|ANULAR|ANULAÇÃO|ANNULLAMENTO|ANNULLARE|АННУЛИРОВАНИЕ|АННУЛИРОВАТЬ)";

  /** All words of a notice have one of these letters in a place of their own; most lines none. */
  private static final WordBeginnings MAY_BE =
      new WordBeginnings(
          "kill", "withdr", "elimin", "anul", "annul", "cancel", "storni", "rück", "lösch", "retir",
          "ritir", "анул", "аннул", "отз");

  private static final Pattern LEADS = Pattern.compile(LEAD + "{0,3}", Pattern.UNICODE_CASE);
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:"
              + PHRASE
              + "|"
              + STRONG
              + "|"
              + WEAK
              + "|ANNULÉE?|ANULADO|ANNULLATO|CANCELL?ED"
              + "|(?i:kill|withdrawn|annulation|anulación|anulada|zurückgezogen))[\\s.!]*",
          Pattern.UNICODE_CASE);
  private static final Pattern OPENING_PHRASE =
      Pattern.compile(
          "(" + PHRASE + ")(?:\\s*[:;.,!)\\]*–—]|\\s*-[- ]|$|(\\s))", Pattern.UNICODE_CASE);
  private static final Pattern OPENING_WORD =
      Pattern.compile("(?:(" + STRONG + ")|" + WEAK + "|Kill(?=:))(\\s*[:.!–—]|\\s+-+|-+\\s|--|-)");
  private static final Pattern MARKED =
      Pattern.compile(
          "[(\\[*+]+\\s*(?:" + PHRASE + "|" + STRONG + "|" + WEAK + ")\\s*[)\\]*+]+.*",
          Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:(?<mark>[,:;|/–—(\\[*]|\\s-+)\\s*(?:(?i:kill)|"
              + PHRASE
              + "|(?<strong>"
              + STRONG
              + ")|(?<weak>"
              + WEAK
              + "))"
              + "|(?:-|\\s)(?<bare>KILL|WITHDRAWN))[\\s.!)\\]*/+<]*$",
          Pattern.UNICODE_CASE);
  private static final Pattern DECORATION =
      Pattern.compile("^[\\s*+()\\[\\]<>!|=_#\"“”'–—-]+|[\\s*+()\\[\\]<>!|=_#\"“”'–—-]+$");

  /** "ANNULE ET REMPLACE" takes back the story before, and gives the one to be used. */
  private static final Pattern REPLACED =
      Pattern.compile(
          "\\b(?:remplace|replaced?|substituted?|sustituye|sostituisce|substitui|ersetzt)\\b",
          ANY_CASE);

  private KillNotice() {}

  /** Whether a line or paragraph of its own says that the story is killed. */
  public static boolean isLine(String line) {
    String head = head(line);
    return mayBe(head) && !REPLACED.matcher(head).find() && opens(head);
  }

  /** Whether a slug, a headline or a keyword line says so, at its beginning or its end. */
  public static boolean isIn(String slug) {
    String head = head(slug);
    return mayBe(head) && !REPLACED.matcher(head).find() && (opens(head) || closes(head));
  }

  private static String head(String text) {
    String stripped = text.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }

  private static boolean mayBe(String text) {
    return MAY_BE.areIn(text, text.length());
  }

  private static boolean opens(String line) {
    Matcher leads = LEADS.matcher(line);
    String text = leads.lookingAt() ? line.substring(leads.end()) : line;
    if (MARKED.matcher(text).matches()) {
      return true;
    }
    String bare = DECORATION.matcher(text).replaceAll("");
    if (WHOLE.matcher(bare).matches()) {
      return true;
    }
    Matcher phrase = OPENING_PHRASE.matcher(bare);
    if (phrase.lookingAt()) {
      boolean goesOn = phrase.group(2) != null;
      boolean asked = bare.regionMatches(true, 0, "please", 0, 6);
      return !goesOn
          || asked
          || (hasCapitalWord(phrase.group(1)) && !inCapitals(bare.substring(phrase.end())));
    }
    Matcher word = OPENING_WORD.matcher(bare);
    if (!word.lookingAt()) {
      return false;
    }
    String rest = bare.substring(word.end()).strip();
    boolean open = !inCapitals(rest) || rest.indexOf(' ') < 0;
    return (word.group(1) != null && !word.group(2).equals("-")) || open;
  }

  private static boolean closes(String text) {
    Matcher closing = CLOSING.matcher(text);
    if (!closing.find()) {
      return false;
    }
    String before = text.substring(0, closing.start());
    boolean needsContrast = closing.group("bare") != null || closing.group("weak") != null;
    return !needsContrast || !inCapitals(before);
  }

  /** Whether it is a whole word in capitals that stands out. */
  private static boolean hasCapitalWord(String phrase) {
    for (String word : phrase.split("[\\s-]+", -1)) {
      if (word.length() > 3 && inCapitals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }
}
