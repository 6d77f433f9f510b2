package dateline.enrich.name.organisation;

import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownForm;
import dateline.enrich.name.vocabulary.Support;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words of one story that name a known organisation, or something else: they count where another
 * form of the name stands in the story, or the words around them speak for it. Not thread-safe.
 */
final class DoubtfulNames {
  private final StoryTheme theme;
  private final List<Doubtful> all = new ArrayList<>();

  /** The forms that the words around them speak for, here or there. */
  private final Set<String> spokenFor = new HashSet<>();

  /** Folded words that alone named an organisation. */
  private final Set<String> namedAlone = new HashSet<>();

  DoubtfulNames(StoryTheme theme) {
    this.theme = theme;
  }

  private record Doubtful(KnownForm form, Words words) {
    String name() {
      return form.name();
    }

    boolean isSport() {
      return form.support() == Support.SPORT;
    }
  }

  /**
   * Adds one.
   *
   * @param clue whether the words around it speak for the organisation
   */
  void add(KnownForm form, Words where, boolean clue) {
    all.add(new Doubtful(form, where));
    if (clue) {
      spokenFor.add(form.form());
    }
  }

  /**
   * Adds those that name an organisation to the story's.
   *
   * @param isSurname whether somebody in the story has that folded surname
   */
  void giveTo(Organisations organisations, Predicate<String> isSurname) {
    if (all.isEmpty()) {
      return;
    }
    Set<String> sure = organisations.called();
    Set<Words> taken = organisations.words();
    for (int i = 0; i < all.size(); i++) {
      Doubtful one = all.get(i);
      if (sure.contains(one.name())) {
        organisations.add(one.name(), 0, one.words());
      } else if (isSpokenFor(one, isSurname)
          && rivals(i).noneMatch(rival -> sure.contains(rival.name()))
          && !yields(i)
          && !taken.contains(one.words())) {
        String name = rivals(i).findAny().isPresent() ? one.words().text() : one.name();
        organisations.add(name, Organisations.SPOKEN_FOR, one.words());
        namedAlone.add(one.words().tokens().folded(one.words().first()));
      }
    }
  }

  /** Whether that folded word alone named an organisation, of those that were given. */
  boolean isNamedAlone(String folded) {
    return namedAlone.contains(folded);
  }

  private boolean isSpokenFor(Doubtful one, Predicate<String> isSurname) {
    if (!spokenFor.contains(one.form().form())) {
      return false;
    }
    Words words = one.words();
    return one.isSport()
        ? theme.isSport()
        : !isSurname.test(words.tokens().folded(words.end() - 1));
  }

  /** The other organisations of the same field that the same words name. */
  private Stream<Doubtful> rivals(int index) {
    return beside(index).filter(other -> other.isSport() == all.get(index).isSport());
  }

  /** Whether the words also name a body of sport in a story of it, or one of other fields else. */
  private boolean yields(int index) {
    boolean sport = all.get(index).isSport();
    return sport != theme.isSport() && beside(index).anyMatch(other -> other.isSport() != sport);
  }

  /** The other organisations that the same words name; those stand side by side. */
  private Stream<Doubtful> beside(int index) {
    Doubtful one = all.get(index);
    return Stream.of(index - 1, index + 1)
        .filter(other -> other >= 0 && other < all.size())
        .map(all::get)
        .filter(other -> other.words().equals(one.words()) && !other.name().equals(one.name()));
  }
}
