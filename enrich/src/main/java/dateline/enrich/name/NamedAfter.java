package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Tells what only has somebody's name from the person: storms, ships, streets, prizes, firms. */
final class NamedAfter {
  /** Storms, ships and places have people's names, but are none. */
  private static final Vocabulary BEFORE =
      Vocabulary.of(
          List.of(
              "hurricane",
              "storm",
              "typhoon",
              "cyclone",
              "hms",
              "uss",
              "operation",
              "mount",
              "lake",
              "fort",
              "port",
              "cape",
              "st",
              "saint",
              "san",
              "santa",
              "santo",
              "sao",
              "ciudad",
              "villa",
              "costa",
              "rue",
              "avenue",
              "calle",
              "camp",
              "hotel",
              "wadi",
              "jabal",
              "jebel",
              "tel",
              "kafr",
              "deir",
              "beit",
              "umm",
              "bani",
              "khan",
              "puerto",
              "cerro",
              "monte",
              "rio",
              "isla",
              "playa",
              "kampung",
              "bukit",
              "gunung",
              "pulau",
              "sungai",
              "tanjung"));

  /** Ways and the like are named after people so often that a surname has to be beyond doubt. */
  private static final Vocabulary WAYS =
      Vocabulary.of(
          List.of(
              "street",
              "road",
              "avenue",
              "drive",
              "boulevard",
              "square",
              "court",
              "crescent",
              "circle",
              "close",
              "terrace",
              "bridge"));

  private final KnownNames known;
  private final TitleWords titles;

  NamedAfter(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
  }

  /** Whether what begins so has somebody's name and is a place, a ship or a storm. */
  boolean beginsAt(Tokens tokens, int token) {
    return BEFORE.contains(tokens, token);
  }

  /** Whether the words name a street, a prize, a firm: by their last word, or an ampersand. */
  boolean endsAs(Tokens tokens, int first, int end) {
    int last = end - 1;
    boolean surname =
        last == first + 1
            && known.isOnlyGiven(tokens, first)
            && known.family().contains(tokens, last)
            && !(WAYS.contains(tokens, last) && known.family().contains(tokens, first));
    boolean thing =
        !surname
            && (titles.isOrgHead(tokens, last) || titles.things().contains(tokens, last))
            && (!known.familyFirst().contains(tokens, last)
                || titles.places().contains(tokens, first));
    return thing || hasAmpersand(tokens, first, end);
  }

  /** Whether the word ends or begins the names of things, places or bodies. */
  boolean isThing(Tokens tokens, int token) {
    return titles.things().contains(tokens, token)
        || titles.places().contains(tokens, token)
        || titles.isOrgHead(tokens, token);
  }

  private static boolean hasAmpersand(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (Gap.is(tokens, i, "&") || Gap.is(tokens, i, " & ")) {
        return true;
      }
    }
    return false;
  }
}
