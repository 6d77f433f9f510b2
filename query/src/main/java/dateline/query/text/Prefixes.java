package dateline.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The word beginnings that matter, found by the few characters that all of them have at least:
 * those that phrases ask for, and those of word forms, which have to be looked at more closely.
 */
final class Prefixes {
  /**
   * By so many first characters prefixes are looked for. Shorter ones are looked for by all of
   * theirs: if all were looked for by as few as the shortest has, one rule with "a*" would make
   * every rule slow.
   */
  private static final int KEYED = 4;

  private static final int FILTER_BITS = 1 << 15;

  /** Tells nearly all words without a prefix at once: a set of hashes of first characters. */
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];

  /** A bit for each number of characters that prefixes are looked for by. */
  private final int keyLengths;

  /** By hash of first characters: the number of a group of prefixes, plus one. */
  private final int[] groups;

  /** Where each group's prefixes begin; they end where the next one's begin. */
  private final int[] starts;

  /** By prefix, the longest of a group first. */
  private final char[][] texts;

  private final long[] beginnings;
  private final long[] masks;

  /** By prefix, one later: the numbers of all prefixes that it begins with, shortest first. */
  private final int[][] sets;

  /** By prefix, one later: the forms that words which begin with it may be, and their numbers. */
  private final Candidate[][] candidates;

  /** Forms that a word may be, known by a symbol. */
  private record Candidate(WordForms forms, int symbol) {}

  /**
   * @param symbols these prefixes, none empty, and by what symbol each is known
   * @param forms these forms, and by what symbol each is known
   */
  Prefixes(Map<String, Integer> symbols, Map<WordForms, Integer> forms) {
    Map<String, List<Candidate>> byBeginning = new HashMap<>();
    forms.forEach(
        (form, symbol) ->
            form.beginnings()
                .forEach(
                    beginning ->
                        byBeginning
                            .computeIfAbsent(beginning, key -> new ArrayList<>())
                            .add(new Candidate(form, symbol))));
    Set<String> all = new TreeSet<>(symbols.keySet());
    all.addAll(byBeginning.keySet());
    Map<String, List<String>> byKey = new HashMap<>();
    int lengths = 0;
    for (String prefix : all) {
      int length = keyLength(prefix.length());
      lengths |= 1 << length;
      byKey.computeIfAbsent(prefix.substring(0, length), key -> new ArrayList<>()).add(prefix);
    }
    keyLengths = lengths;
    groups = new int[Integer.highestOneBit(Math.max(4, byKey.size())) * 4];
    starts = new int[byKey.size() + 1];
    texts = new char[all.size()][];
    beginnings = new long[texts.length];
    masks = new long[texts.length];
    sets = new int[texts.length + 1][];
    sets[0] = new int[0];
    candidates = new Candidate[texts.length + 1][];
    candidates[0] = new Candidate[0];
    int group = 0;
    int size = 0;
    for (Map.Entry<String, List<String>> each : byKey.entrySet()) {
      put(each.getKey().toCharArray(), group);
      List<String> longestFirst = each.getValue();
      longestFirst.sort(Comparator.comparing(String::length).reversed());
      for (String prefix : longestFirst) {
        char[] chars = prefix.toCharArray();
        texts[size] = chars;
        beginnings[size] = Beginning.of(chars, 0, chars.length);
        masks[size] = Beginning.mask(chars.length);
        size++;
        sets[size] = within(prefix, symbols);
        candidates[size] = candidates(prefix, byBeginning);
      }
      group++;
      starts[group] = size;
    }
  }

  private void put(char[] key, int group) {
    int hash = 0;
    for (char c : key) {
      hash = hash(hash, c);
    }
    int bit = hash & (FILTER_BITS - 1);
    filter[bit >> 6] |= 1L << bit;
    int slot = hash & (groups.length - 1);
    while (groups[slot] != 0) {
      slot = (slot + 1) & (groups.length - 1);
    }
    groups[slot] = group + 1;
  }

  private static int[] within(String prefix, Map<String, Integer> symbols) {
    return IntStream.rangeClosed(1, prefix.length())
        .mapToObj(length -> prefix.substring(0, length))
        .filter(symbols::containsKey)
        .mapToInt(symbols::get)
        .toArray();
  }

  private static Candidate[] candidates(String prefix, Map<String, List<Candidate>> all) {
    return IntStream.rangeClosed(1, prefix.length())
        .mapToObj(length -> all.getOrDefault(prefix.substring(0, length), List.of()))
        .flatMap(List::stream)
        .distinct()
        .toArray(Candidate[]::new);
  }

  /** Whether words that begin so may be forms that are asked for. */
  boolean hasCandidates(int set) {
    return candidates[set].length > 0;
  }

  /** The symbols of a set, and those of the forms that the word is. */
  int[] with(int set, char[] chars, int from, int to) {
    int[] all = Arrays.copyOf(sets[set], sets[set].length + candidates[set].length);
    int size = sets[set].length;
    for (Candidate candidate : candidates[set]) {
      if (candidate.forms.has(chars, from, to)) {
        all[size++] = candidate.symbol;
      }
    }
    return Arrays.copyOf(all, size);
  }

  /**
   * The number of the set of all prefixes that a word has; 0 when it has none.
   *
   * @param beginning the word's {@link Beginning}
   */
  int find(long beginning, char[] chars, int from, int to) {
    int found = 0;
    int hash = 0;
    int most = keyLength(to - from);
    for (int length = 1; length <= most; length++) {
      hash = hash(hash, chars[from + length - 1]);
      int bit = hash & (FILTER_BITS - 1);
      if ((filter[bit >> 6] & (1L << bit)) != 0 && (keyLengths & (1 << length)) != 0) {
        int set = find(hash, length, beginning, chars, from, to);
        // A longer one has the shorter ones in its set.
        found = set == 0 ? found : set;
      }
    }
    return found;
  }

  private int find(int hash, int length, long beginning, char[] chars, int from, int to) {
    int slot = hash & (groups.length - 1);
    while (groups[slot] != 0) {
      int group = groups[slot] - 1;
      char[] longest = texts[starts[group]];
      if (keyLength(longest.length) == length && begins(longest, length, chars, from)) {
        for (int prefix = starts[group]; prefix < starts[group + 1]; prefix++) {
          char[] text = texts[prefix];
          if ((beginning & masks[prefix]) == beginnings[prefix]
              && text.length <= to - from
              && begins(text, text.length, chars, from)) {
            return prefix + 1;
          }
        }
        return 0;
      }
      slot = (slot + 1) & (groups.length - 1);
    }
    return 0;
  }

  private static int keyLength(int length) {
    return Math.min(KEYED, length);
  }

  /** By set: the numbers of its prefixes, shortest first. */
  int[][] sets() {
    return sets.clone();
  }

  boolean isEmpty() {
    return texts.length == 0;
  }

  /** Whether so many first characters of the text stand there too. */
  private static boolean begins(char[] text, int length, char[] chars, int from) {
    for (int i = 0; i < length; i++) {
      if (text[i] != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** The hash of some characters, and of one more. */
  private static int hash(int before, char next) {
    return before * 37 + next;
  }
}
