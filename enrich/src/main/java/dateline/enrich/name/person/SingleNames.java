package dateline.enrich.name.person;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.Surroundings;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;

/**
 * Reads a word with a capital that stands alone: a surname behind a title, a relative's given name,
 * or what may name again somebody whom the story names in full.
 */
final class SingleNames {
  private final PersonWords words;
  private final WorksAndPlaces worksAndPlaces;
  private final Relatives relatives;

  SingleNames(
      KnownNames known, TitleWords titles, PersonWords words, WorksAndPlaces worksAndPlaces) {
    this.words = words;
    this.worksAndPlaces = worksAndPlaces;
    relatives = new Relatives(known, titles);
  }

  /** Adds the word to the people of the story as one that may name somebody. */
  void find(FieldText text, int token, People people) {
    Surroundings around = text.around();
    if (around.isTitled(token)
        && !worksAndPlaces.isOrigin(text, token)
        && words.isSurname(text.tokens(), token, around.isFormal(token))
        && !words.isPlural(text.tokens(), token - 1)
        && (!around.beginsRole(token) || words.isFamily(text.tokens(), token))) {
      people.bare().addTitled(text.words(token, token + 1, "name/title-and-surname"));
      return;
    }
    if (relatives.isNamed(text.tokens(), token)) {
      people.bare().addTitled(text.words(token, token + 1, "name/relative"));
      return;
    }
    Words word = text.words(token, token + 1, "name/surname");
    boolean placed = around.isPlaced(token);
    boolean free =
        !placed
            && !around.isDetermined(token)
            && (!text.tokens().isSentenceStart(token) || around.isFollowed(token + 1));
    people.bare().add(word, placed, free);
    if (words.isFamilyName(text.tokens(), token)
        && (around.isFollowed(token + 1) || around.isQuoted(token))) {
      people.bare().addSpeaker(word);
    } else if (free && words.isFamilyName(text.tokens(), token)) {
      people.bare().addSurname(word);
    }
  }
}
