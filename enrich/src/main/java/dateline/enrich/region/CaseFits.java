package dateline.enrich.region;

/**
 * Rules out names that are not written as that name is: "turkey" is no country, "us" no United
 * States. Scripts without capitals pass. A form that ends with a hyphen, such as "Franco-", counts
 * before a hyphen only.
 */
final class CaseFits implements Reading.Pass {
  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      mention.keep(sense -> fits(mention, sense));
    }
  }

  private static boolean fits(Mention mention, Sense sense) {
    if (sense.form().endsWith("-") && !isBeforeHyphen(mention)) {
      return false;
    }
    if (sense.exact()) {
      return spelling(mention).equals(plain(sense.form()));
    }
    // A form that is itself written small, such as "the Netherlands", may be written small.
    return !sense.cased()
        || !Character.isUpperCase(sense.form().codePointAt(0))
        || !Character.isLowerCase(mention.tokens().text().codePointAt(mention.startOffset()));
  }

  private static boolean isBeforeHyphen(Mention mention) {
    return mention.tokens().text().startsWith("-", mention.endOffset());
  }

  private static String spelling(Mention mention) {
    StringBuilder spelling = new StringBuilder();
    for (int token = mention.first(); token < mention.end(); token++) {
      spelling.append(spelling.isEmpty() ? "" : " ").append(mention.tokens().spelling(token));
    }
    return spelling.toString();
  }

  private static String plain(String form) {
    return form.replace(".", "").replace('-', ' ');
  }
}
