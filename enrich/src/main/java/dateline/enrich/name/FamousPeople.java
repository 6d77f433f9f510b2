package dateline.enrich.name;

import dateline.enrich.name.KnownNames.Form;
import dateline.enrich.name.Name.Words;
import dateline.query.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom all the world calls by the surname alone, in one story. Not thread-safe. */
final class FamousPeople {
  private static final Vocabulary OFFICES =
      Vocabulary.of(
          List.of("administration", "government", "cabinet", "presidency", "regierung", "era"));

  private final Map<String, Form> bySurname;

  /** Folded surnames of those whose office the story names: the Trump administration. */
  private final Set<String> offices = new HashSet<>();

  /**
   * @param bySurname known people by the folded surname that alone means them
   */
  FamousPeople(Map<String, Form> bySurname) {
    this.bySurname = bySurname;
  }

  /**
   * Whom the surname means; null for nobody, and where it only tells whose government it is, which
   * {@link #haveOffice} remembers.
   */
  @Nullable Form named(Words surname) {
    String folded = surname.tokens().folded(surname.first());
    Form form = bySurname.get(folded);
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
  private static boolean isOffice(Words words) {
    return words.end() < words.tokens().size() && OFFICES.contains(words.tokens(), words.end());
  }
}
