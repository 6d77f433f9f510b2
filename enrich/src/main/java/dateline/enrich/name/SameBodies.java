package dateline.enrich.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    for (Organisation longer : List.copyOf(found.values())) {
      String name = longer.called();
      int last = name.lastIndexOf(' ');
      if (last > 0 && lists.sameBody().has(name.substring(last + 1).toLowerCase(Locale.ROOT))) {
        String shorter = name.substring(0, last);
        found.values().stream()
            .filter(one -> one.called().equalsIgnoreCase(shorter))
            .findFirst()
            .ifPresent(one -> give(one, longer));
      }
    }
  }

  /**
   * Takes a name for the one longer name that ends so: where a story has the Pinebury Police
   * Department, its Police Department is the same.
   */
  private void joinTails() {
    for (Organisation one : List.copyOf(found.values())) {
      if (one.isTold() && one.called().indexOf(' ') > 0) {
        String tail = " " + one.called();
        List<Organisation> longer =
            found.values().stream().filter(other -> other.called().endsWith(tail)).toList();
        if (longer.size() == 1) {
          give(one, longer.get(0));
        }
      }
    }
  }

  /** Gives the words of one to the other, and forgets the one. */
  void give(Organisation one, Organisation other) {
    found.remove(one.called());
    one.words().forEach(other::add);
  }
}
