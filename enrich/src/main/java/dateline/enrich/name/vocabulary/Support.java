package dateline.enrich.name.vocabulary;

/** What has to speak for an ambiguous name. */
public enum Support {
  /** A story of sport, and that a side plays. */
  SPORT,
  /** A capital that no sentence start explains: Congress, Republicans. */
  CAPITAL,
  /** A capital that an ordinary word would not have, and no article: Apple. */
  WORD,
  /** Words of business, a possessive, a verb of saying. */
  BUSINESS;

  /** Of what kind of organisation it is in the files. */
  static Support of(String kind) {
    return switch (kind) {
      case "sport", "club" -> SPORT;
      case "government", "party", "court" -> CAPITAL;
      default -> BUSINESS;
    };
  }
}
