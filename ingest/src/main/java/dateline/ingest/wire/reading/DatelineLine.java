package dateline.ingest.wire.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dateline with which an agency's text opens: {@code SEOUL, South Korea (AP) — }, {@code
 * HOUSTON, Feb 26 - }, {@code PARIS (Reuters) - }. Something must say that it is one: a city in
 * capitals, an agency in brackets, or a date.
 */
public final class DatelineLine {
  private static final int LONGEST = 90;
  private static final Pattern DASH = Pattern.compile("(?<=[\\s).])(?:--|[-–—―])\\s++(?=\\S)");
  private static final Pattern AGENCY =
      Pattern.compile("\\(\\s*([\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} ./&'’-]{1,39})\\s*\\)\\.?");
  private static final Pattern PARTY = Pattern.compile("[DRILC]-\\p{L}{2,}\\.?");
  private static final Pattern OPENING_NOTE = Pattern.compile("\\([^()]{1,600}\\)\\.?");

  private static final Pattern PLACE =
      Pattern.compile("[\\p{L}\\p{M}'’.\\-/ ]+(?:[,،] ?[\\p{L}\\p{M}'’.\\-/ ]+){0,3}");
  private static final Pattern WORD = Pattern.compile("[^\\s,،/\\-]+");
  private static final int MOST_WORDS = 8;

  /** Small words within names of places. */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "de", "la", "le", "les", "du", "des", "del", "el", "al", "an", "am", "auf",
          "der", "den", "en", "et", "and", "und", "y", "sur", "sous", "do", "da", "dos", "das",
          "di", "in", "im", "on", "upon", "ob", "bei");

  /** What opens a line in capitals and is no place. */
  private static final Set<String> LABELS =
      Set.of(
          "ADVISORY",
          "ALERT",
          "ANALYSIS",
          "BREAKING",
          "BRIEF",
          "BULLETIN",
          "CORRECTED",
          "CORRECTION",
          "CORRECTS",
          "EDITORIAL",
          "EDS",
          "EMBARGOED",
          "EXCLUSIVE",
          "EXPLAINER",
          "FACTBOX",
          "FEATURE",
          "FILE",
          "FLASH",
          "FOCUS",
          "INTERVIEW",
          "KILL",
          "LEAD",
          "LIVE",
          "NEWS",
          "NOTE",
          "OBITUARY",
          "OPINION",
          "PHOTO",
          "PHOTOS",
          "PICTURE",
          "PREVIEW",
          "PROFILE",
          "REFILE",
          "REPEAT",
          "RPT",
          "SNAP",
          "SPORT",
          "SPORTS",
          "TIMELINE",
          "UPDATE",
          "UPDATED",
          "URGENT",
          "VIDEO",
          "WATCH",
          "WITHDRAWN",
          "WRAPUP");

  private DatelineLine() {}

  /** The place of the dateline with which a body opens, as printed; null if it has none. */
  public static @Nullable String ofBody(String body) {
    String first = paragraph(body, 0);
    Optional<String> place = place(first);
    if (place.isEmpty() && first.startsWith("(") && OPENING_NOTE.matcher(first).matches()) {
      // "(Corrects the second paragraph)" goes before the dateline.
      place = place(paragraph(body, first.length()).strip());
    }
    return place.orElse(null);
  }

  private static String paragraph(String body, int from) {
    int start = from;
    while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    int end = body.indexOf("\n\n", start);
    return body.substring(Math.min(start, body.length()), end < 0 ? body.length() : end);
  }

  /** The place of the dateline with which a paragraph opens, as printed. */
  public static Optional<String> place(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST + 6));
    if (!mayHaveDash(head)) {
      return Optional.empty();
    }
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
    return opensSentence(head.charAt(dash.end())) ? placeIn(before, agency) : Optional.empty();
  }

  /** Whether there is a dash behind a space, a bracket or a full stop: most texts have none. */
  private static boolean mayHaveDash(String head) {
    for (int i = 1; i < head.length(); i++) {
      char c = head.charAt(i);
      char before = head.charAt(i - 1);
      if ((c == '-' || c == '–' || c == '—' || c == '―')
          && (before <= ' ' || before == ')' || before == '.')) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSentence(char first) {
    return !Character.isLowerCase(first);
  }

  private static Optional<String> placeIn(String before, boolean agencyBefore) {
    String rest = before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
    boolean agency = agencyBefore;
    Matcher marker = AGENCY.matcher(before);
    while (marker.find()) {
      if (PARTY.matcher(marker.group(1)).matches()) {
        return Optional.empty();
      }
      agency = true;
      rest = (before.substring(0, marker.start()) + before.substring(marker.end())).strip();
    }
    String place = rest;
    boolean dated = false;
    for (int comma = comma(rest, 0); comma > 0; comma = comma(rest, comma + 1)) {
      if (PrintedDate.isDayAndMonth(rest.substring(comma + 1))) {
        place = rest.substring(0, comma);
        dated = true;
        break;
      }
    }
    place = place.replaceAll("[\\s,،:]+$", "");
    return isPlace(place) && (agency || dated || inCapitals(place))
        ? Optional.of(place)
        : Optional.empty();
  }

  private static int comma(String text, int from) {
    int latin = text.indexOf(',', from);
    int arabic = text.indexOf('،', from);
    return latin < 0 || arabic < 0 ? Math.max(latin, arabic) : Math.min(latin, arabic);
  }

  private static boolean isPlace(String place) {
    if (!PLACE.matcher(place).matches()) {
      return false;
    }
    int words = 0;
    Matcher word = WORD.matcher(place);
    while (word.find()) {
      String text = word.group();
      boolean first = words++ == 0;
      if (first && LABELS.contains(text)) {
        return false;
      }
      if (Character.isLowerCase(text.charAt(0))
          && (first || !SMALL.contains(text))
          // d'Abidjan, al-Quds
          && text.chars().noneMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return words > 0 && words <= MOST_WORDS;
  }

  /** Whether what stands before the first comma is in capitals, at least three of them. */
  private static boolean inCapitals(String place) {
    int comma = comma(place, 0);
    String city = comma < 0 ? place : place.substring(0, comma);
    return city.chars().noneMatch(Character::isLowerCase)
        && city.chars().filter(Character::isUpperCase).count() >= 3;
  }
}
