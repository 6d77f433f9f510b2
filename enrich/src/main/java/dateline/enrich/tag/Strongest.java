package dateline.enrich.tag;

import dateline.enrich.tag.TagRules.Rule;
import dateline.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The passages that say most for one topic. Not thread-safe. */
final class Strongest {
  /** How many pieces of evidence a tag carries: enough to be convinced by. */
  private static final int SHOWN = 12;

  private final Passages passages;

  /** The likeliest first, those as likely in the order of adding. */
  private final int[] kept = new int[SHOWN];

  private final Rule[] rules = new Rule[SHOWN];
  private final double[] chances = new double[SHOWN];
  private int size;

  Strongest(Passages passages) {
    this.passages = passages;
  }

  void clear() {
    size = 0;
  }

  void add(int passage, Rule rule) {
    double chance = passages.weight(passage) * rule.strength().chance();
    if (size == SHOWN) {
      if (chance <= chances[size - 1]) {
        return;
      }
      size--;
    }
    int at = size++;
    while (at > 0 && chances[at - 1] < chance) {
      move(at - 1, at);
      at--;
    }
    put(at, passage, rule, chance);
  }

  /** The codes, then these passages in the order of the text. */
  List<Evidence> evidence(List<Evidence> codes) {
    for (int i = 1; i < size; i++) {
      int passage = kept[i];
      Rule rule = rules[i];
      double chance = chances[i];
      int at = i;
      while (at > 0 && passages.order(kept[at - 1]) > passages.order(passage)) {
        move(at - 1, at);
        at--;
      }
      put(at, passage, rule, chance);
    }
    List<Evidence> shown = new ArrayList<>(codes.size() + size);
    shown.addAll(codes);
    for (int i = 0; i < size; i++) {
      shown.add(passages.evidence(kept[i], rules[i].name()));
    }
    return shown;
  }

  private void move(int from, int to) {
    put(to, kept[from], rules[from], chances[from]);
  }

  private void put(int at, int passage, Rule rule, double chance) {
    kept[at] = passage;
    rules[at] = rule;
    chances[at] = chance;
  }
}
