package dateline.enrich.region.mention;

import dateline.enrich.region.gazetteer.Sense;
import dateline.query.Field;
import dateline.query.text.Tokens;

/**
 * Tells what is a dateline, in a field of its own or at the head of the text, in the styles of the
 * wires: "AMMAN, Jordan (AP) —", "BERLIN — ", "PARIS, March 3 (Reuters) -", "LONDON:"; and of
 * papers that write a town as ever, if it is the very first word: "Bonn (dpa) –", "[東京 3日 …]".
 */
public final class Datelines {
  /** No dateline is longer than this, in UTF-16 units. */
  private static final int LONGEST = 70;

  /** The brackets that East Asian papers put a dateline into. */
  private static final String OPENING = "[【〔［";

  private static final String CLOSING = "]】〕］";

  private Datelines() {}

  /** Whether the mention stands in a dateline. */
  public static boolean isDateline(Mention mention) {
    if (mention.field() == Field.DATELINE) {
      return true;
    }
    Tokens tokens = mention.tokens();
    if (mention.field() != Field.BODY || mention.startOffset() > 3 * LONGEST) {
      return false;
    }
    int town = runOf(tokens, mention.first());
    if (town == 0 && mention.mayBe(Sense::isTown) && opensText(mention)) {
      return true;
    }
    return tokens.isAllUpper(town)
        && mention.endOffset() - tokens.start(town) < LONGEST
        && endsInDash(tokens, mention.end(), tokens.start(town) + LONGEST);
  }

  /**
   * Whether the town that is the first word of all has nothing but a dateline's marks behind it.
   */
  private static boolean opensText(Mention mention) {
    Tokens tokens = mention.tokens();
    String text = tokens.text();
    int start = tokens.start(0);
    if (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
      int closed = text.indexOf(CLOSING.charAt(OPENING.indexOf(text.charAt(start - 1))), start);
      return closed > 0 && closed < start + LONGEST;
    }
    return isMarked(text, mention.endOffset())
        && endsInDash(tokens, mention.end(), start + LONGEST);
  }

  /**
   * Whether a mark of a dateline follows at once; another word would make a name of the town:
   * "London Bridge –". The slash is that of two towns, "Köln/Bonn (dpa)".
   */
  private static boolean isMarked(String text, int at) {
    int mark = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return mark < text.length()
        && (",(/\u2014\u2013".indexOf(text.charAt(mark)) >= 0
            || text.startsWith("--", mark)
            || text.startsWith(": ", mark)
            || text.startsWith(" - ", at));
  }

  /** Whether a comma and a capital follow, as in "Paris, Texas". */
  public static boolean isBeforeComma(Mention mention) {
    Tokens tokens = mention.tokens();
    return mention.end() < tokens.size()
        && tokens.isUpperInitial(mention.end())
        && tokens.text().startsWith(",", mention.endOffset());
  }

  /** Whether a bracket opens right before, as of the agency in "Bonn (dpa)". */
  private static boolean isBracketed(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '(';
  }

  /** The first word of the run of capitals that the word stands in, or itself. */
  private static int runOf(Tokens tokens, int word) {
    int first = word;
    while (first > 0
        && !tokens.isAllUpper(first)
        && tokens.isUpperInitial(first)
        && tokens.text().startsWith(",", tokens.end(first - 1))) {
      first--;
    }
    return first;
  }

  /**
   * Whether a dash, a colon or "(AGENCY)" comes before any word that begins a sentence's own text.
   */
  private static boolean endsInDash(Tokens tokens, int from, int limit) {
    String text = tokens.text();
    int token = from;
    int at = tokens.end(from - 1);
    while (at < text.length() && at < limit) {
      char c = text.charAt(at);
      if (c == '\u2014'
          || c == '\u2013'
          || text.startsWith("--", at)
          || text.startsWith(": ", at)
          || text.startsWith(" - ", at)) {
        return true;
      }
      if (token < tokens.size() && at == tokens.start(token)) {
        if (!tokens.isUpperInitial(token) && !Character.isDigit(c) && !isBracketed(text, at)) {
          return false;
        }
        at = tokens.end(token);
        token++;
      } else {
        at++;
      }
    }
    return false;
  }
}
