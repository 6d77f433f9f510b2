package dateline.ingest.wire.reading.embargo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line from where an {@link EmbargoLine} may begin. Not thread-safe. */
final class EmbargoReader {
  private static final int MOST_EVENT_WORDS = 10;
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

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

  private final String line;
  private final int limit;
  private int at;
  private boolean until;
  private boolean parted;
  private boolean ends;

  EmbargoReader(String line, int from) {
    this.line = line;
    this.at = from;
    this.limit = Math.min(line.length(), from + 2 * EmbargoLine.LONGEST);
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
    boolean ended = EmbargoLine.undecorated(behind).isEmpty();
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
    boolean isShort = line.length() <= EmbargoLine.LONGEST;
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
    return Optional.of(new EmbargoLine(EmbargoLine.undecorated(end), rest.strip()));
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
