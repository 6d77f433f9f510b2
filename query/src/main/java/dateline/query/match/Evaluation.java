package dateline.query.match;

import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Scope;
import dateline.query.text.EntrySink;
import dateline.query.text.Tokens;
import java.util.List;

/** What one pass over one document found: the scratch of a single call. */
final class Evaluation implements EntrySink {
  private static final Field[] FIELDS = Field.values();

  private final QueryIndex index;
  private final Wanted wanted;
  private final Postings postings;
  private final Document document;
  private final Found found;

  /** Sets of bits, by atom and by query. */
  private final long[] present;

  private final long[] candidates;

  private final Waiting.Woken woken;

  private final Occurrences occurrences = new Occurrences();
  private final PassageFinder passages;
  private final Work work;

  /** A set of bits, by query: those that could not be answered for. */
  private final long[] undecided;

  private Field field = Field.HEADLINE;
  private int item = -1;
  private Tokens tokens = Tokens.NONE;

  Evaluation(QueryIndex index, Document document, Found found) {
    this(index, document, found, new Work(Work.LIMIT));
  }

  Evaluation(QueryIndex index, Document document, Found found, Work work) {
    this.index = index;
    this.document = document;
    this.found = found;
    wanted = index.wanted();
    postings = index.postings();
    present = new long[wanted.atoms() / 64 + 1];
    candidates = new long[postings.width()];
    woken = index.waiting().none();
    this.work = work;
    undecided = new long[candidates.length];
    passages = new PassageFinder(wanted, occurrences, work);
  }

  /** Takes the phrases that are wanted where they stand. */
  @FunctionalInterface
  interface Found {
    /**
     * A phrase's entry, its place as in {@link Scope#place}, and the words it covers; returns what
     * number they have.
     */
    int found(int entry, int place, Field field, int start, int end, int item);
  }

  /** Reads the document once. */
  Evaluation read() {
    for (Field each : FIELDS) {
      if (Scope.reads(wanted.everywhere(), each)) {
        read(each);
      }
    }
    index.facts().find(document, this::mark);
    woken.addTo(candidates);
    return this;
  }

  private void read(Field each) {
    field = each;
    List<Tokens> items = document.items(each);
    for (int i = 0; i < items.size(); i++) {
      item = each == Field.KEYWORDS ? i : -1;
      tokens = items.get(i);
      occurrences.open(tokens);
      index.lexicon().matchEntries(tokens, this);
    }
  }

  @Override
  public void hit(int first, int end, int entry) {
    if (wanted.isExact(entry) && !index.lexicon().value(entry).isSpelled(tokens, first)) {
      return;
    }
    boolean isWhole = wanted.isOpen(entry) ? tokens.beginWhole(first) : tokens.areWhole(first, end);
    if (!isWhole) {
      return;
    }
    int place = Scope.place(field, tokens.paragraph(first));
    boolean isWanted = false;
    for (int at = postings.begin(entry); at < postings.end(entry); at += Postings.WIDTH) {
      if (postings.isWanted(at, place)) {
        aim(postings.target(at));
        isWanted = true;
      }
    }
    if (isWanted) {
      int span = found.found(entry, place, field, tokens.start(first), tokens.end(end - 1), item);
      if (wanted.isPlaced(entry)) {
        occurrences.add(entry, place, first, end, span);
      }
    }
  }

  private void aim(int target) {
    if (target < 0) {
      mark(~target);
    } else {
      candidates[target >> 6] |= 1L << target;
    }
  }

  private void mark(int atom) {
    long bit = 1L << atom;
    if ((present[atom >> 6] & bit) == 0) {
      present[atom >> 6] |= bit;
      index.waiting().wake(atom, woken);
    }
  }

  /** What can be said of single words and their places; once the document is read. */
  PassageFinder passages() {
    return passages;
  }

  Document document() {
    return document;
  }

  boolean has(int atom) {
    return (present[atom >> 6] & (1L << atom)) != 0;
  }

  /** The next query at or after {@code from} that matches; -1 when there is none. */
  int nextMatch(int from) {
    int query = next(candidates, from);
    while (query >= 0 && !postings.isAlternatives(query) && !holds(query)) {
      query = next(candidates, query + 1);
    }
    return query;
  }

  private boolean holds(int query) {
    work.begin();
    boolean holds = index.program().holds(query, this);
    if (work.isSpent()) {
      undecided[query >> 6] |= 1L << query;
    }
    return holds && !work.isSpent();
  }

  /** Notes the words that made a query match; where that is too much to do, some of them. */
  void explain(int query, Explanation explanation) {
    work.begin();
    index.program().explain(query, this, explanation);
  }

  /** The next query at or after {@code from} that could not be answered for; -1 when none. */
  int nextUndecided(int from) {
    return next(undecided, from);
  }

  /** The next query of the set at or after {@code from}; -1 when there is none. */
  private static int next(long[] set, int from) {
    int word = from >> 6;
    if (word >= set.length) {
      return -1;
    }
    long left = set[word] & (-1L << from);
    while (left == 0) {
      word++;
      if (word >= set.length) {
        return -1;
      }
      left = set[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(left);
  }
}
