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
  private final double[] tellings = new double[SHOWN];
  private int size;

  Strongest(Passages passages) {
    this.passages = passages;
  }

  void clear() {
    size = 0;
  }

  /** Adds a passage by what it would tell where place made no difference. */
  void add(int passage, Rule rule, double telling) {
    double tell = passages.weight(passage) * telling;
    if (size == SHOWN) {
      if (tell <= tellings[size - 1]) {
        return;
      }
      size--;
    }
    int at = size++;
    while (at > 0 && tellings[at - 1] < tell) {
      move(at - 1, at);
      at--;
    }
    put(at, passage, rule, tell);
  }

  /** The codes, then these passages in the order of the text. */
  List<Evidence> evidence(List<Evidence> codes) {
    for (int i = 1; i < size; i++) {
      int passage = kept[i];
      Rule rule = rules[i];
      double tell = tellings[i];
      int at = i;
      while (at > 0 && passages.order(kept[at - 1]) > passages.order(passage)) {
        move(at - 1, at);
        at--;
      }
      put(at, passage, rule, tell);
    }
    List<Evidence> shown = new ArrayList<>(codes.size() + size);
    shown.addAll(codes);
    for (int i = 0; i < size; i++) {
      shown.add(passages.evidence(kept[i], rules[i].name()));
    }
    return shown;
  }

  private void move(int from, int to) {
    put(to, kept[from], rules[from], tellings[from]);
  }

  private void put(int at, int passage, Rule rule, double tell) {
    kept[at] = passage;
    rules[at] = rule;
    tellings[at] = tell;
  }
}
