package dateline.enrich.region;

import dateline.enrich.region.Sense.How;

/** Rules out places within the names of people: Jack London, Israel Katz, Paris Hilton. */
final class PersonNames implements Reading.Pass {
  @Override
  public String name() {
    return "person-name";
  }

  @Override
  public void apply(Reading story) {
    for (Mention mention : story.mentions()) {
      // A label such as "African American" may begin a name; what was written down stays.
      if (story.isInPerson(mention)) {
        mention.keep(this, sense -> sense.how() == How.LOOK_ALIKE);
      }
    }
  }
}
