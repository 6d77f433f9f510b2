package dateline.enrich.region;

/** Rules out places within the names of people: Jack London, Israel Katz, Paris Hilton. */
final class PersonNames implements Reading.Pass {
  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      if (story.people().hold(mention)) {
        mention.strike();
      }
    }
  }
}
