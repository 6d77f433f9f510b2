package dateline.enrich;

import dateline.enrich.name.Name;
import dateline.enrich.name.text.Words;
import dateline.enrich.region.RegionLabeller.PersonWords;
import dateline.model.Evidence;
import dateline.model.Tag;
import dateline.query.Field;
import java.util.Comparator;
import java.util.List;

/** Makes tags of the names in a story. */
final class NameTags {
  /**
   * How many pieces of evidence a tag carries: all in nearly every story, so that a desk that reads
   * a part of it sees who is named there; a text made of one name is still no larger for it.
   */
  private static final int SHOWN = 100;

  private NameTags() {}

  static List<Tag> of(List<Name> names) {
    return names.stream()
        .map(NameTags::tag)
        .sorted(
            Comparator.comparing(Tag::getScheme)
                .thenComparing(Tag::getScore, Comparator.reverseOrder())
                .thenComparing(Tag::getName))
        .toList();
  }

  /** The words that name people, so that a place in a person's name is not taken for the place. */
  static PersonWords peopleWords(List<Name> names) {
    List<Words> people =
        names.stream()
            .filter(name -> name.kind() == Name.Kind.PERSON)
            .flatMap(name -> name.words().stream())
            .toList();
    return (field, first, end) -> {
      for (Words words : people) {
        if (words.holdMoreThan(field, first, end) || isSurnameAlone(words, field, first, end)) {
          return true;
        }
      }
      return false;
    };
  }

  /** Whether these words are the surname of somebody whom the story names in full. */
  private static boolean isSurnameAlone(Words words, Field field, int first, int end) {
    return words.isShort()
        && words.field() == field
        && words.first() == first
        && words.end() == end;
  }

  private static Tag tag(Name name) {
    return new Tag(
        name.kind() == Name.Kind.PERSON ? "person" : "org",
        null,
        name.name(),
        score(name),
        List.of(),
        name.words().stream()
            .limit(SHOWN)
            .map(
                words ->
                    new Evidence(
                        words.field().label(),
                        words.tokens().start(words.first()),
                        words.tokens().end(words.end() - 1),
                        words.text(),
                        words.rule()))
            .toList());
  }

  /** How sure it is a name at all, a little more with each time the story gives it. */
  private static double score(Name name) {
    double doubt = (1 - name.certainty()) / Math.sqrt(name.words().size());
    return Math.round((1 - doubt) * 1000) / 1000.0;
  }
}
