package dateline.enrich.language;

import dateline.query.text.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Counts in which scripts the words of a text are written. Not thread-safe. */
final class ScriptCount {
  /** How many words in one script make it clear that the text is in it. */
  private static final int CLEAR = 8;

  private static final double NEARLY_ALL = 0.7;

  private final Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
  private int latin;
  private int seen;

  void add(Tokens tokens, int first, int end) {
    String text = tokens.text();
    for (int token = first; token < end; token++) {
      char initial = text.charAt(tokens.start(token));
      if (isPlain(initial)) {
        latin++;
      } else if (initial > '9') {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(tokens.start(token)));
        if (script == UnicodeScript.LATIN) {
          latin++;
        } else {
          others.merge(script, 1, Integer::sum);
        }
      }
    }
    seen += end - first;
  }

  /** Kana stand in no other language, if beside many Chinese characters. */
  boolean isJapanese() {
    return !others.isEmpty()
        && count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA) > seen / 20;
  }

  UnicodeScript commonest() {
    UnicodeScript commonest = latin == 0 ? UnicodeScript.COMMON : UnicodeScript.LATIN;
    int most = latin;
    for (Map.Entry<UnicodeScript, Integer> entry : others.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        commonest = entry.getKey();
      }
    }
    return commonest;
  }

  /** Whether there is enough text, and nearly all of it in one script, or in Japanese's three. */
  boolean isClear() {
    int most = latin;
    int all = latin;
    for (int count : others.values()) {
      most = Math.max(most, count);
      all += count;
    }
    int alike = isJapanese() ? all - latin : most;
    return alike >= CLEAR && alike > all * NEARLY_ALL;
  }

  private int count(UnicodeScript script) {
    return others.getOrDefault(script, 0);
  }

  /** Nearly all letters are these, and to look up a script takes a search. */
  private static boolean isPlain(char initial) {
    return (initial >= 'a' && initial <= 'z') || (initial >= 'A' && initial <= 'Z');
  }
}
