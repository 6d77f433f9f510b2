package dateline.enrich.name.organisation;

import dateline.enrich.name.vocabulary.OrganisationLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings together what one story calls one organisation by several names. Not thread-safe. */
final class SameBodies {
  private final Map<String, Organisation> found;
  private final OrganisationLists lists;

  /**
   * @param found the story's organisations by name, which change
   */
  SameBodies(Map<String, Organisation> found, OrganisationLists lists) {
    this.found = found;
    this.lists = lists;
  }

  /** Gives the words of the names that are only another form to the organisation of the other. */
  void join() {
    joinLabelled();
    joinLonger();
    joinTails();
  }

  /**
   * Takes a name for that of the one organisation which the list tells from its namesakes: where a
   * story has Britain's Conservative Party, its Conservative Party is the same.
   */
  private void joinLabelled() {
    Map<String, List<Organisation>> labelled = new HashMap<>();
    for (Organisation one : found.values()) {
      one.plainName()
          .ifPresent(name -> labelled.computeIfAbsent(name, plain -> new ArrayList<>()).add(one));
    }
    labelled.forEach(
        (plain, those) -> {
          Organisation one = found.get(plain);
          if (one != null && those.size() == 1) {
            give(one, those.get(0));
          }
        });
  }

  /**
   * Takes a name for that of a body whose name goes on: where a story has the Pinebury Police
   * Department, Pinebury police are the same.
   */
  private void joinLonger() {
    List<Organisation> longer = new ArrayList<>();
    for (Organisation one : found.values()) {
      if (shorter(one).isPresent()) {
        longer.add(one);
      }
    }
    if (longer.isEmpty()) {
      return;
    }
    Map<String, List<Organisation>> byName = new HashMap<>();
    for (Organisation one : found.values()) {
      byName.computeIfAbsent(folded(one.called()), name -> new ArrayList<>()).add(one);
    }
    // The shortest first: what is given to a name that is given away itself goes on with it.
    longer.sort(Comparator.comparingInt(other -> other.called().length()));
    for (Organisation other : longer) {
      shorter(other).map(byName::remove).ifPresent(those -> those.forEach(one -> give(one, other)));
    }
  }

  /** The name without its last word where that makes no other body of it. */
  private Optional<String> shorter(Organisation one) {
    String name = folded(one.called());
    return lastWord(name)
        .filter(word -> lists.sameBody().has(word))
        .map(word -> name.substring(0, name.length() - word.length() - 1));
  }

  /** The last word of a name of several words; empty where it has one. */
  private static Optional<String> lastWord(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 ? Optional.of(name.substring(space + 1)) : Optional.empty();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Takes a name for the one longer name that ends so: where a story has the Pinebury Police
   * Department, its Police Department is the same.
   */
  private void joinTails() {
    Map<String, List<Organisation>> byTail = byTail();
    for (Organisation one : List.copyOf(found.values())) {
      List<Organisation> longer = byTail.get(one.called());
      if (longer != null) {
        longer.removeIf(other -> !found.containsKey(other.called()));
        if (longer.size() == 1) {
          give(one, longer.get(0));
        }
      }
    }
  }

  /** The longer names by how they end, of the ends that are names themselves. */
  private Map<String, List<Organisation>> byTail() {
    Map<String, List<Organisation>> byTail = new HashMap<>();
    for (Organisation one : found.values()) {
      if (mayBeTail(one)) {
        byTail.put(one.called(), new ArrayList<>());
      }
    }
    if (byTail.isEmpty()) {
      return byTail;
    }
    for (Organisation one : found.values()) {
      String name = one.called();
      for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
        List<Organisation> longer = byTail.get(name.substring(space + 1));
        if (longer != null) {
          longer.add(one);
        }
      }
    }
    return byTail;
  }

  /** A name with its legal form is whole: what stands before it is something else. */
  private boolean mayBeTail(Organisation one) {
    return one.isTold()
        && lastWord(folded(one.called())).filter(word -> !lists.legalForms().has(word)).isPresent();
  }

  /** Gives the words of one to the other, and forgets the one. */
  void give(Organisation one, Organisation other) {
    found.remove(one.called());
    one.words().forEach(other::add);
  }
}
