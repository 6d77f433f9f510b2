package dateline.enrich.region.pass;

import dateline.enrich.region.gazetteer.Place;
import dateline.enrich.region.gazetteer.Sense;
import dateline.enrich.region.gazetteer.Sense.How;
import dateline.enrich.region.mention.ContextWords;
import dateline.enrich.region.mention.Datelines;
import dateline.enrich.region.mention.Mention;
import dateline.enrich.region.mention.Reading;

/**
 * Believes a name that is as often something else (Georgia, Jordan, Chad) only where the story
 * supports it: another, clear name of the same place, the source's home, a dateline, or a
 * preposition of place before one of its uses. For a small town the preposition is enough only
 * where the name is hardly anything else, or another town of its country stands so too.
 */
final class Support implements Reading.Pass {
  private static final double AT_HOME = 1.5;

  private final ContextWords words;

  Support(ContextWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "support";
  }

  @Override
  public void apply(Reading story) {
    if (story.mentions().stream().anyMatch(mention -> mention.mayBe(Sense::ambiguous))) {
      support(story);
    }
  }

  private void support(Reading story) {
    Grounds grounds = Grounds.of(story, words);
    for (Mention mention : story.mentions()) {
      mention.keep(
          this,
          sense ->
              !sense.ambiguous()
                  || sense.place() == null
                  || (sense.how() == How.BODY && grounds.play(sense.place()))
                  || isSmallNamesake(story, mention, sense, grounds)
                  || isSupported(story, mention, sense, grounds));
    }
  }

  /** Whether a better known place of that name stays: then what is near decides between them. */
  private boolean isSmallNamesake(Reading story, Mention mention, Sense sense, Grounds grounds) {
    return sense.isSmallTown()
        && mention.mayBe(
            other ->
                other.place() != null
                    && !other.isSmallTown()
                    && (!other.ambiguous() || isSupported(story, mention, other, grounds)));
  }

  private boolean isSupported(Reading story, Mention mention, Sense sense, Grounds grounds) {
    Place place = sense.place();
    if (place == null) {
      return true;
    }
    boolean localBody =
        place.code().equals("US") && ContextWords.follow(words.localHeads(), mention);
    if (sense.isSmallTown()
        && !localBody
        && mention.isWithinName()
        && !words.nameTown(mention)
        && !Datelines.isDateline(mention)) {
      return false;
    }
    return localBody
        || grounds.areClear(place)
        || grounds.place(mention, sense)
        || story.home().favour(sense) >= AT_HOME;
  }
}
