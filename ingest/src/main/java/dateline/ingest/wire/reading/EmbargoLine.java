package dateline.ingest.wire.reading;

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
  private static final int LONGEST = 160;

  private static final int MOST_EVENT_WORDS = 10;
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

  /** Said of a story only. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:strictly |under strict |this (?:story|article|release|report) is (?:strictly |under )?)?"
              + "(?:embargoed|embargad[oa]|embargat[oa])(?![\\p{L}-])|(?:press(?:e)?-?)?sperrfrist(?![\\p{L}-])",
          ANY_CASE);

  /** Said of a story, and of goods. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:(?:strict|under|press|news|media|absolute|general|sous|bajo|sob|sotto|con|mit|unter|под"
              + "|estricto|strictement sous|строго под)\\s+){0,2}(?:embargo|эмбарго)(?![\\p{L}-])",
          ANY_CASE);

  private static final String USE =
      "(?:release|publication|use|broadcast|transmission|distribution|print|posting|online)";

  /** Says itself that there is a time to wait for. */
  private static final Pattern HOLD =
      Pattern.compile(
          "(?:strictly )?(?:not (?:for|to be)|do not|don['’]t|must not be) (?:release|publish|use|broadcast|print|publication|transmi|distribut)"
              + "[^.:;]{0,60}?\\b(?:until|till|before|prior to|ahead of|earlier than)\\b"
              + "|hold[ -]for[ -]release\\b|HFR\\b"
              + "|(?:à )?ne pas (?:publier|diffuser|utiliser|divulguer) avant\\b"
              + "|no (?:publicar|difundir|divulgar|usar) (?:antes de|hasta)\\b"
              + "|não (?:publicar|divulgar|usar) antes d[eoa]s?\\b"
              + "|non (?:pubblicare|diffondere|divulgare) prima (?:di|del|delle)\\b"
              + "|(?:bitte )?nicht vor\\b(?=.{0,80}\\b(?:veröffentlichen|verwenden|verbreiten|freigegeben))"
              + "|не (?:для публикации|публиковать|распространять)[^.:;]{0,20}? (?:до|ранее|раньше)(?=\\s)",
          ANY_CASE);

  /** Says so only with a time and nothing else. */
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?:for (?:release|publication|use|broadcast)|hold (?:until|till|for)"
              + "|(?:AP )?advance(?:r|s)? for|zur veröffentlichung ab|frei (?:ab|für)|freigabe(?: ab)?"
              + "|à (?:publier|diffuser) (?:après|à partir d[eu])|para publicar (?:a partir|después) de[l]?)(?![\\p{L}])",
          ANY_CASE);

  private static final String UNTIL_WORD =
      "(?:until|till|’?til|'til|not before|before|prior to|after|through|frei ab"
          + "|bis(?: zum)?|ab|jusqu['’ ]?(?:à|au|a)|hasta|até|fino(?= a)|sino(?= a)|до)";
  private static final Pattern UNTIL = Pattern.compile(UNTIL_WORD + "(?![\\p{L}])", ANY_CASE);
  private static final Pattern ENDS =
      Pattern.compile("(?:is |was )?(?:lift(?:s|ed)|ends|expires)(?![\\p{L}])", ANY_CASE);
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:for (?:"
              + USE
              + "(?:,? (?:and |or )?(?:for )?"
              + USE
              + ")*)(?![\\p{L}])"
              + "|(?:for|to|at|on|from|by|advance|au|copy|material)(?![\\p{L}]))",
          ANY_CASE);
  private static final Pattern PARTED =
      Pattern.compile("[\\s]*(?:[:!;,|)\\]–—]|-+(?=\\s|$))+[\\s(\\[]*|\\s+[(\\[]?");
  private static final Pattern BREAK =
      Pattern.compile("\\s*(?:[:|;)\\]–—.]|-+(?=\\s)|\\n)[\\s–—|-]*");
  private static final Pattern OVER =
      Pattern.compile(
          "[\\s:!–—-]*(?:(?:is |has been |now )*(?:lifted|expired|over|broken|aufgehoben|abgelaufen)"
              + "|(?:est )?levé|levantado|снято)(?![\\p{L}])",
          ANY_CASE);

  /** Until they do what has no hour: the speech, its delivery. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?:(?:the|der|die|des|le|la|l['’]|el|il|o|a|его|his|her|actual|check against|time of)\\s*)*"
              + "(?:delivery|delivered|speech|speaks|address|the end|end of|start of|beginning|close of|conclusion"
              + "|opening|publication|publish|announce|notice|confirmation|further|(?:re)?lease"
              + "|rede|beginn|ende|schluss|veröffentlichung|bekanntgabe|verkündung"
              + "|prononcé|discours|fin|début|discurso|final|inicio|início|publicación|publicação|fine"
              + "|inizio|discorso|pubblicazione|конца|начала|окончания|выступления|публикации)",
          ANY_CASE);

  /** What prose goes on with behind "embargoed until". */
  private static final Set<String> OF_PROSE = Set.of("recently", "now", "then", "last", "lately");

  /** The first words, or their beginnings, of all that it may open with. */
  private static final Pattern MAY_BE =
      Pattern.compile(
          "embarg|sperrfr|эмбарг|hfr|hold|release|publi|diffus|difund|divulg|advance|frei|nicht vor"
              + "|for use|for broad|not for|do not|ранее|раньше",
          ANY_CASE);

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
    if (!FIRST_WORDS.contains(word(line, from)) || !MAY_BE.matcher(line).region(0, limit).find()) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(line).region(from, limit);
    return new Reader(line, lead.lookingAt() ? undecorated(line, lead.end(), limit) : from).read();
  }

  private static int undecorated(String line, int from, int limit) {
    Matcher decoration = DECORATION.matcher(line).region(from, limit);
    return decoration.lookingAt() ? decoration.end() : from;
  }

  private static String undecorated(String text) {
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

  /** Reads on behind the words that open it. */
  private static final class Reader {
    private final String line;
    private final int limit;
    private int at;
    private boolean until;
    private boolean parted;
    private boolean ends;

    Reader(String line, int from) {
      this.line = line;
      this.at = from;
      this.limit = Math.min(line.length(), from + 2 * LONGEST);
    }

    Optional<EmbargoLine> read() {
      boolean label = skip(LABEL);
      boolean hold = !label && skip(HOLD);
      boolean noun = !label && !hold && skip(NOUN);
      if (!label && !hold && !noun && !skip(RELEASE)) {
        return Optional.empty();
      }
      // "Hold for release" may be all that is said; the others have "until" in them.
      until = hold && !line.substring(0, at).toLowerCase(Locale.ROOT).endsWith("release");
      Matcher over = OVER.matcher(line).region(at, limit);
      boolean past = over.lookingAt();
      joints();
      SpokenTime time = SpokenTime.of(line.substring(at, limit));
      if (past && !time.isWhole()) {
        return Optional.empty();
      }
      String behind = line.substring(at + time.length());
      boolean ended = undecorated(behind).isEmpty();
      String said = line.substring(at, at + time.length()).strip();
      if (!ended) {
        return mixed(label || hold, noun, time, said, behind);
      }
      boolean telling =
          said.isEmpty()
              ? label || noun || hold
              : label || hold || (time.isTelling() && (!noun || isLimit(time)));
      return telling ? found(said, "") : Optional.empty();
    }

    /** Whether a time stands there as an end: an embargo on goods may come "on Monday". */
    private boolean isLimit(SpokenTime time) {
      return time.isWhole() || ((until || parted) && !ends);
    }

    /** What has more in it than words of time. */
    private Optional<EmbargoLine> mixed(
        boolean sure, boolean noun, SpokenTime time, String said, String behind) {
      boolean isShort = line.length() <= LONGEST;
      boolean wordless = !time.isTelling() && said.chars().noneMatch(Character::isDigit);
      boolean event = wordless && EVENT.matcher(line).region(at, limit).lookingAt();
      if (event && (sure || ((until || parted) && words(behind) <= MOST_EVENT_WORDS))) {
        return found(end(), isShort ? "" : line);
      }
      Matcher parting = BREAK.matcher(behind);
      if (time.isWhole() && (sure || noun) && parting.lookingAt()) {
        return found(said, behind.substring(parting.end()));
      }
      if (time.isTelling()) {
        // "Embargo: Montag nach der Sitzung"
        boolean may = sure || (noun && isShort && (parted || (until && time.hasClock())));
        return may ? found(end(), isShort ? "" : line) : Optional.empty();
      }
      if (sure && until) {
        boolean may = isShort && wordless && !OF_PROSE.contains(firstWord());
        return may ? found(end(), "") : Optional.empty();
      }
      return sure && parted ? found("", line.substring(at)) : Optional.empty();
    }

    private static Optional<EmbargoLine> found(String end, String rest) {
      return Optional.of(new EmbargoLine(undecorated(end), rest.strip()));
    }

    private String end() {
      return line.substring(at, limit).strip();
    }

    private String firstWord() {
      return line.substring(at, limit).strip().split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static int words(String text) {
      return text.strip().split("\\s+", MOST_EVENT_WORDS + 2).length;
    }

    private boolean skip(Pattern pattern) {
      Matcher matcher = pattern.matcher(line).region(at, limit);
      if (matcher.lookingAt()) {
        at = matcher.end();
        return true;
      }
      return false;
    }

    /** "EMBARGOED: NOT FOR RELEASE UNTIL …" */
    private void joints() {
      boolean more = true;
      while (more) {
        int before = at;
        Matcher gap = PARTED.matcher(line).region(at, limit);
        if (gap.lookingAt()) {
          parted |= !gap.group().isBlank() && !gap.group().contains(",");
          at = gap.end();
        }
        if (skip(ENDS)) {
          ends = true;
        } else if (skip(HOLD) || skip(UNTIL)) {
          until = true;
        } else if (!skip(JOINT) && !skip(RELEASE) && !skip(LABEL)) {
          more = false;
        }
        more &= at > before;
      }
    }
  }
}
