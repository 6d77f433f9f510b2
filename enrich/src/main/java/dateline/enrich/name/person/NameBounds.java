package dateline.enrich.name.person;

import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/** Where the full names of a story's people begin and end. Not thread-safe. */
final class NameBounds {
  /** The words of a name in a list. */
  private static final int LONGEST = 5;

  private record Bound(Field field, int token, boolean isEnd) {}

  private final Set<Bound> bounds = new HashSet<>();

  void add(Words words) {
    if (words.end() - words.first() > 1) {
      bounds.add(new Bound(words.field(), words.first(), false));
      bounds.add(new Bound(words.field(), words.end(), true));
    }
  }

  /**
   * Whether the words stand in a list of people: "and" joins them to somebody's full name ("Tom
   * Wilson and Zork Quimby"), or a comma does and the list goes on with another.
   */
  boolean areBeside(Words words) {
    Tokens tokens = words.tokens();
    Field field = words.field();
    int first = words.first();
    int end = words.end();
    if (isJoined(tokens, first, field, true) || isJoined(tokens, end, field, false)) {
      return true;
    }
    if (isBehindComma(tokens, end) && begins(field, end)) {
      int next = end + 1;
      while (next < end + LONGEST && !ends(field, next)) {
        next++;
      }
      if ((isBehindComma(tokens, next) && begins(field, next))
          || isJoined(tokens, next, field, false)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" alone stands between the place and somebody's full name. */
  private boolean isJoined(Tokens tokens, int token, Field field, boolean before) {
    return before
        ? token > 1 && JoiningWords.AND.contains(tokens, token - 1) && ends(field, token - 1)
        : token + 1 < tokens.size()
            && JoiningWords.AND.contains(tokens, token)
            && begins(field, token + 1);
  }

  private static boolean isBehindComma(Tokens tokens, int token) {
    return token < tokens.size() && tokens.text().startsWith(", ", tokens.end(token - 1));
  }

  private boolean begins(Field field, int token) {
    return bounds.contains(new Bound(field, token, false));
  }

  private boolean ends(Field field, int token) {
    return bounds.contains(new Bound(field, token, true));
  }
}
