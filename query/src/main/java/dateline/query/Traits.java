package dateline.query;

/** What can be told of a query by its form. */
final class Traits {
  private Traits() {}

  /** Whether it is found at places in the text that can be measured and counted. */
  static boolean isPassage(Query query) {
    if (query instanceof Query.Or or) {
      return or.parts().stream().allMatch(Traits::isPassage);
    }
    if (query instanceof Query.Named named) {
      return isPassage(named.meaning());
    }
    return query instanceof Query.Words || query instanceof Query.Near;
  }

  /** Whether it asks for words only, so that it can be asked of a sentence. */
  static boolean isOfWords(Query query) {
    if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(Traits::isOfWords);
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().allMatch(Traits::isOfWords);
    }
    if (query instanceof Query.AtLeast some) {
      return some.parts().stream().allMatch(Traits::isOfWords);
    }
    if (query instanceof Query.Not not) {
      return isOfWords(not.part());
    }
    if (query instanceof Query.Named named) {
      return isOfWords(named.meaning());
    }
    return query instanceof Query.Words
        || query instanceof Query.Near
        || query instanceof Query.Within
        || query instanceof Query.Count;
  }

  /** Whether it cannot match where there is no word. */
  static boolean needsWord(Query query) {
    if (query instanceof Query.And and) {
      return and.parts().stream().anyMatch(Traits::needsWord);
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().allMatch(Traits::needsWord);
    }
    if (query instanceof Query.AtLeast some) {
      long without = some.parts().stream().filter(part -> !needsWord(part)).count();
      return without < some.atLeast();
    }
    if (query instanceof Query.Not not) {
      return not.part() instanceof Query.Not twice && needsWord(twice.part());
    }
    if (query instanceof Query.Named named) {
      return needsWord(named.meaning());
    }
    return isOfWords(query);
  }
}
