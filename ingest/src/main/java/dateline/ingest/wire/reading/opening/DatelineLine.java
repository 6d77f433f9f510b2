package dateline.ingest.wire.reading.opening;

import dateline.ingest.wire.reading.time.PrintedDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dateline with which an agency's text opens: {@code SEOUL, South Korea (AP) — }, {@code
 * HOUSTON, Feb 26 - }, {@code MOSCOW, March 5. /TASS/. }, {@code Oslo (NTB): }. Something must say
 * that it is one: a city in capitals, an agency, or a date.
 */
public final class DatelineLine {
  private static final int LONGEST = 90;
  private static final int LOOKED_AT_BEHIND = 60;

  /** Behind how many notes, points and by-lines a dateline is looked for. */
  private static final int MOST_PARAGRAPHS = 8;

  private static final Pattern DASH =
      Pattern.compile("(?<=[\\s).])(?:--|[-–—―_])(?:\\s++(?=\\S)|\\s*+$)");
  private static final String NAME = "([\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} ./&'’-]{1,39})";
  private static final Pattern AGENCY = Pattern.compile("\\(\\s*" + NAME + "\\s*\\)\\.?");
  private static final Pattern SLASHED_AGENCY =
      Pattern.compile("(?<=[\\s,.])/([\\p{L}][\\p{L} .-]{1,30})/[.,]?");

  /** "Oslo (NTB): ", "Bern (sda) ", "New Delhi, Mar 5 (PTI) ": the bracket ends it. */
  private static final Pattern AGENCY_ENDS =
      Pattern.compile("([^()]{2,70}?) ?\\(" + NAME + "\\)(:?)\\s++(?=\\S)");

  /** "MOSCOW, March 5. /TASS/. ": so does the second slash. */
  private static final Pattern SLASH_ENDS =
      Pattern.compile(
          "([^/]{2,70}?)[.,]?\\s/\\s?([\\p{L}][\\p{L} -]{1,30})\\s?/[.,:]?\\s++(?=\\S)");

  private static final Pattern PARTY = Pattern.compile("[DRILC]-\\p{L}{2,}\\.?");
  private static final Pattern OPENING_NOTE = Pattern.compile("\\([^()]{1,600}\\)\\.?");
  private static final Pattern POINT = Pattern.compile("[*•▪·–-]\\s");

  private DatelineLine() {}

  /** The place of the dateline with which a body opens, as printed; null if it has none. */
  public static @Nullable String ofBody(String body) {
    int from = 0;
    for (int i = 0; i < MOST_PARAGRAPHS && from < body.length(); i++) {
      while (from < body.length() && Character.isWhitespace(body.charAt(from))) {
        from++;
      }
      int end = body.indexOf("\n\n", from);
      String paragraph = body.substring(from, end < 0 ? body.length() : end);
      Optional<String> place = place(paragraph);
      if (place.isPresent()) {
        return place.get();
      }
      if (!goesBefore(paragraph)) {
        return null;
      }
      from += paragraph.length();
    }
    return null;
  }

  /** "(Corrects the second paragraph)", "* Markets fall" and "By Jane Doe" go before a dateline. */
  private static boolean goesBefore(String paragraph) {
    int line = paragraph.indexOf('\n');
    return (paragraph.startsWith("(") && OPENING_NOTE.matcher(paragraph).matches())
        || POINT.matcher(paragraph).lookingAt()
        || Byline.of(line < 0 ? paragraph : paragraph.substring(0, line)).isPresent();
  }

  /** The place of the dateline with which a paragraph opens, as printed. */
  public static Optional<String> place(String paragraph) {
    return find(paragraph).map(Dateline::place);
  }

  /**
   * The place, where an agency or a date says that it is one. A line that only opens in capitals
   * ("GAZA - What we know") may be a headline as well.
   */
  public static Optional<String> signedPlace(String paragraph) {
    return find(paragraph).filter(Dateline::signed).map(Dateline::place);
  }

  private static Optional<Dateline> find(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST + 6));
    if (!mayEnd(head)) {
      return Optional.empty();
    }
    Optional<Dateline> dashed = beforeDash(head, paragraph);
    if (dashed.isPresent()) {
      return dashed;
    }
    Matcher slash = SLASH_ENDS.matcher(head);
    if (slash.lookingAt() && opensSentence(head, slash.end())) {
      Optional<Dateline> found = read(slash.group(1), Agency.isOne(slash.group(2)));
      return found.filter(Dateline::signed);
    }
    Matcher bracket = AGENCY_ENDS.matcher(head);
    if (bracket.lookingAt() && opensSentence(head, bracket.end())) {
      String name = bracket.group(2).strip();
      boolean agency = bracket.group(3).isEmpty() ? Agency.endsDateline(name) : Agency.isOne(name);
      return read(bracket.group(1), agency).filter(Dateline::signed);
    }
    return Optional.empty();
  }

  private static Optional<Dateline> beforeDash(String head, String paragraph) {
    Matcher leading = AGENCY.matcher(head);
    boolean agency = false;
    int from = 0;
    if (leading.lookingAt()) {
      // "(ANSA) - ROMA, 10 OTT - …": the agency first, then a dash of its own.
      Matcher dash = DASH.matcher(head);
      if (!dash.find(leading.end()) || !head.substring(leading.end(), dash.start()).isBlank()) {
        return Optional.empty();
      }
      agency = true;
      from = dash.end();
    }
    Matcher dash = DASH.matcher(head);
    if (!dash.find(from) || dash.start() > LONGEST) {
      return Optional.empty();
    }
    String before = head.substring(from, dash.start()).strip();
    boolean alone = dash.end() == head.length();
    if (alone ? head.length() < paragraph.length() : !opensSentence(head, dash.end())) {
      return Optional.empty();
    }
    return marked(before, agency)
        .filter(dateline -> dateline.signed() || (!alone && !isInCapitals(paragraph, dash.end())));
  }

  /**
   * Whether there may be a dash, a bracket or a slash that ends a dateline: most texts have none.
   */
  private static boolean mayEnd(String head) {
    for (int i = 1; i < head.length(); i++) {
      char c = head.charAt(i);
      char before = head.charAt(i - 1);
      if (((c == '-' || c == '–' || c == '—' || c == '―' || c == '_')
              && (before <= ' ' || before == ')' || before == '.'))
          || (c == '/' && before <= ' ')
          || (c == ')' && i + 2 < head.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSentence(String head, int at) {
    return !Character.isLowerCase(head.charAt(at));
  }

  /** "FED RAISES RATES - STATEMENT" is an alert with its source. */
  private static boolean isInCapitals(String paragraph, int from) {
    boolean upper = false;
    for (int i = from; i < Math.min(paragraph.length(), from + LOOKED_AT_BEHIND); i++) {
      char c = paragraph.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  /** Takes the agency out of what stands before a dash. */
  private static Optional<Dateline> marked(String before, boolean agencyBefore) {
    String rest = before;
    boolean agency = agencyBefore;
    Matcher marker = AGENCY.matcher(before);
    while (marker.find()) {
      if (PARTY.matcher(marker.group(1)).matches()) {
        return Optional.empty();
      }
      agency = true;
      rest = (before.substring(0, marker.start()) + before.substring(marker.end())).strip();
    }
    Matcher slashed = SLASHED_AGENCY.matcher(rest);
    if (slashed.find() && slashed.end() == rest.length()) {
      agency |= Agency.isOne(slashed.group(1));
      rest = rest.substring(0, slashed.start()).strip();
    }
    return read(rest, agency);
  }

  private static Optional<Dateline> read(String text, boolean agency) {
    String rest = withoutFullStop(text.strip());
    Optional<Dateline> dated = dated(rest, agency);
    if (dated.isPresent() || agency) {
      return dated.isPresent() ? dated : dateline(rest, true);
    }
    // "TOKYO, March 5 Kyodo - ", "Tehran, IRNA - ": the agency without brackets.
    for (int at = lastSpace(rest, rest.length()), words = 0;
        at > 0 && words < 2;
        at = lastSpace(rest, at), words++) {
      String name = rest.substring(at + 1);
      String place = rest.substring(0, at);
      if (Agency.isOne(name)) {
        Optional<Dateline> signed = dated(place.replaceAll("[,،. ]+$", ""), true);
        if (signed.isPresent()) {
          return signed;
        }
        if (place.endsWith(",") && Agency.standsBehindComma(name)) {
          return dateline(place, true);
        }
      }
    }
    return dateline(rest, false);
  }

  private static int lastSpace(String text, int before) {
    return text.lastIndexOf(' ', before - 1);
  }

  private static String withoutFullStop(String text) {
    return text.endsWith(".") && !DatelinePlace.endsShortened(text)
        ? text.substring(0, text.length() - 1)
        : text;
  }

  /** The place before a date, from which a comma, a full stop or nothing but a space parts it. */
  private static Optional<Dateline> dated(String text, boolean agency) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean mark = c == ',' || c == '،' || (c == '.' && text.charAt(i + 1) == ' ');
      if ((mark || c == ' ') && PrintedDate.isDayAndMonth(text.substring(i + 1))) {
        // "Apollo 11 July" has no comma: without one, the day does not vouch for the place.
        return dateline(text.substring(0, i), agency || mark);
      }
    }
    return Optional.empty();
  }

  private static Optional<Dateline> dateline(String text, boolean signed) {
    String place = text.replaceAll("[\\s,،:]+$", "");
    return DatelinePlace.is(place) && (signed || DatelinePlace.isCityInCapitals(place))
        ? Optional.of(new Dateline(place, signed))
        : Optional.empty();
  }

  /**
   * What was found.
   *
   * @param place the place as printed
   * @param signed whether an agency or a date stands beside it
   */
  private record Dateline(String place, boolean signed) {}
}
