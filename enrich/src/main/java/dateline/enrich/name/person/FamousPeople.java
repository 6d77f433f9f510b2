package dateline.enrich.name.person;

import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownForm;
import dateline.enrich.name.vocabulary.PersonLists;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom all the world calls by the surname alone, in one story. Not thread-safe. */
final class FamousPeople {
  private final PersonLists lists;
  private final Map<String, KnownForm> bySurname;

  /** Folded surnames of those whose office the story names: the Trump administration. */
  private final Set<String> offices = new HashSet<>();

  /**
   * @param bySurname known people by the folded surname that alone means them
   */
  FamousPeople(Map<String, KnownForm> bySurname, PersonLists lists) {
    this.bySurname = bySurname;
    this.lists = lists;
  }

  /**
   * Whom the surname means; null for nobody, and where it only tells whose government it is, which
   * {@link #haveOffice} remembers.
   */
  @Nullable KnownForm named(Words surname) {
    String folded = surname.tokens().folded(surname.first());
    KnownForm form = bySurname.get(folded);
    if (form != null && isOffice(surname)) {
      offices.add(folded);
      return null;
    }
    return form;
  }

  /** Whether the office of somebody with that surname was among what was asked for so far. */
  boolean haveOffice(Words surname) {
    return offices.contains(surname.tokens().folded(surname.first()));
  }

  /** "The Reagan administration". */
  private boolean isOffice(Words words) {
    return words.end() < words.tokens().size()
        && lists.offices().contains(words.tokens(), words.end());
  }
}
