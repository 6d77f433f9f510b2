package dateline.enrich.name;

import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** What stands before and after the names of one text. Not thread-safe. */
final class Surroundings {
  /** Longer titles are not abbreviated: a full stop behind one ends a sentence. */
  private static final int LONGEST_ABBREVIATION = 6;

  private final Tokens tokens;
  private final TitleWords words;

  private static final int IN_TITLE = 1;
  private static final int TITLED = 2;
  private static final int FORMALLY = 4;
  private static final int VERB = 8;
  private static final int APPOSITION = 16;
  private static final int BEGINS_TITLE = 32;
  private static final int TITLED_BEYOND = 64;

  /** A title or a role, even where its capital may make it a name: the Baker of James Baker. */
  private static final int BEGINS_ROLE = 128;

  private static final int ENDS_ROLE = 256;

  /** The words of what somebody is said to be behind a comma. */
  private static final int LONGEST_ROLE = 6;

  private static final Vocabulary WHOSE =
      Vocabulary.of(List.of("his", "her", "their", "my", "whose", "then"));

  /** Before a name they tell that it is a place more likely than a person. */
  private static final Vocabulary WHERE =
      Vocabulary.of(
          List.of("in", "at", "near", "from", "to", "into", "outside", "around", "across"));

  /** Of these, those that never stand before a person who only gives or gets something. */
  private static final Vocabulary IN =
      Vocabulary.of(List.of("in", "at", "near", "into", "outside", "around", "across"));

  /** With these what somebody is goes on, behind the noun that tells it. */
  private static final Vocabulary GOES_ON =
      Vocabulary.of(
          List.of(
              "of", "for", "in", "at", "on", "with", "from", "who", "whose", "and", "to", "based",
              "there", "here", "since", "by", "turned", "first", "named", "known", "de", "du",
              "des"));

  /** These join an office and its field: Minister for. */
  private static final Vocabulary OFFICE_FOR = Vocabulary.of(List.of("for", "of", "de"));

  /** Shorter words behind a title are no adjectives. */
  private static final int SHORTEST_ADJECTIVE = 5;

  /**
   * By word: whether it belongs to a title, an honorific or a role; whether such words begin there,
   * end right before it, or with an adjective between; and whether a verb or an apposition begins
   * there.
   */
  private final short[] marks;

  Surroundings(Tokens tokens, TitleWords words) {
    this.tokens = tokens;
    this.words = words;
    marks = new short[tokens.size() + 1];
    for (Hit<String> title : words.before().longest(tokens)) {
      mark(title.firstToken(), BEGINS_ROLE);
      mark(title.endToken(), ENDS_ROLE);
      if (isName(title) || isInitials(title)) {
        continue;
      }
      mark(title.firstToken(), BEGINS_TITLE);
      mark(title.endToken(), TITLED);
      if (words.headsFirst() && isAdjective(title.endToken())) {
        mark(title.endToken() + 1, TITLED_BEYOND);
      }
      if (!title.value().equals("role")) {
        mark(title.endToken(), FORMALLY);
      }
      for (int i = title.firstToken(); i < title.endToken(); i++) {
        mark(i, IN_TITLE);
      }
    }
    markRolesByTheirEnds();
    words
        .after()
        .match(tokens, (first, end, kind) -> mark(first, kind.equals("verb") ? VERB : APPOSITION));
  }

  /** Whether what looks like "Dr" is in capitals and the name is not: DR Congo. */
  private boolean isInitials(Hit<String> title) {
    int end = title.endToken();
    return title.value().equals("honorific")
        && end - title.firstToken() == 1
        && tokens.isAllUpper(title.firstToken())
        && end < tokens.size()
        && !tokens.isAllUpper(end)
        && !tokens.text().startsWith(".", tokens.end(end - 1));
  }

  private void markRolesByTheirEnds() {
    if (words.roleEndings().isEmpty()) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!has(i, IN_TITLE) && words.isRole(tokens, i)) {
        mark(i, BEGINS_TITLE | IN_TITLE);
        mark(i + 1, TITLED);
      }
    }
  }

  /** Whether the word may be an adjective of the title before: "la chanteuse béninoise". */
  private boolean isAdjective(int token) {
    return token + 1 < tokens.size()
        && isSpaced(token)
        && isSpaced(token + 1)
        && tokens.foldedLength(token) >= SHORTEST_ADJECTIVE
        && !tokens.isUpperInitial(token);
  }

  private void mark(int token, int mark) {
    marks[token] = (short) (marks[token] | mark);
  }

  private boolean has(int token, int mark) {
    return (marks[token] & mark) != 0;
  }

  /** Whether a trade is somebody's surname here: the Baker of James Baker. */
  private boolean isName(Hit<String> title) {
    int end = title.endToken();
    return title.value().equals("role")
        && tokens.isUpperInitial(title.firstToken())
        && !(end < tokens.size() && tokens.isUpperInitial(end) && isNear(end));
  }

  /** Whether a title stands right behind: "Labour MP". */
  boolean isBeforeTitle(int end) {
    return end < tokens.size() && isSpaced(end) && has(end, IN_TITLE);
  }

  boolean isInTitle(int token) {
    return has(token, IN_TITLE);
  }

  /** Whether a title, an honorific or a role stands right before the word. */
  boolean isTitled(int first) {
    return has(first, TITLED) && (first == 0 || isNear(first));
  }

  /** Whether a title stands before the words, with an adjective of its own between. */
  boolean isTitledBeyond(int first) {
    return has(first, TITLED_BEYOND);
  }

  /** Whether a title introduces the words between commas: "Its president, Jane Doe, said". */
  boolean isIntroduced(int first, int end) {
    return has(first, TITLED)
        && first > 0
        && isGap(first, ',', ' ')
        && end < tokens.size()
        && isGap(end, ',', ' ');
  }

  /** Whether it is a title or an honorific that stands right before the word, not a role. */
  boolean isFormal(int first) {
    return has(first, FORMALLY);
  }

  /** Whether what comes next is what people do: to say, to resign, to be somebody's spokesman. */
  boolean isFollowed(int end) {
    if (end >= tokens.size()) {
      return false;
    }
    if (isSpaced(end)) {
      return has(end, VERB);
    }
    return (isGap(end, ',', ' ') && (has(end, APPOSITION) || Age.isAt(tokens, end) || isRole(end)))
        || (isGap(end, ' ', '(') && Age.isAt(tokens, end));
  }

  /**
   * Whether it is said at length behind a comma what somebody is: "a Ukrainian agent", "their
   * coach", "Pakistan's defence minister".
   */
  boolean isDescribed(int first, int end) {
    if (end >= tokens.size()
        || !isGap(end, ',', ' ')
        || (first > 0 && WHERE.contains(tokens, first - 1))
        || !(words.determiners().contains(tokens, end)
            || WHOSE.contains(tokens, end)
            || isPossessive(end))) {
      return false;
    }
    int last = Math.min(tokens.size(), end + LONGEST_ROLE);
    for (int i = end + 1; i < last; i++) {
      if (!isPartOfRole(i)) {
        return false;
      }
      if (has(i, BEGINS_ROLE) && isRolesEnd(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPartOfRole(int token) {
    boolean joined =
        isSpaced(token) || CapitalRuns.isHyphenated(tokens, token) || isPossessive(token - 1);
    return joined && !GOES_ON.contains(tokens, token);
  }

  /** Whether the role that begins there is the last noun of its phrase. */
  private boolean isRolesEnd(int first) {
    int end = first + 1;
    while (end < marks.length && !has(end, ENDS_ROLE)) {
      end++;
    }
    return end >= tokens.size() || !isSpaced(end) || GOES_ON.contains(tokens, end);
  }

  /** Whether an apostrophe, an s and a space follow a capitalised word. */
  private boolean isPossessive(int token) {
    if (!tokens.isUpperInitial(token)) {
      return false;
    }
    String text = tokens.text();
    int end = tokens.end(token);
    return text.startsWith("'s ", end) || text.startsWith("\u2019s ", end);
  }

  /** Whether what somebody is comes here: "a doctor", "her lawyer", "head teacher". */
  private boolean isRole(int token) {
    return has(token, BEGINS_TITLE)
        || (token + 1 < tokens.size()
            && isSpaced(token + 1)
            && has(token + 1, BEGINS_TITLE)
            && words.determiners().contains(tokens, token));
  }

  /** Whether "said" or the like stands right before: said John Doe. */
  boolean isQuoted(int first) {
    return first > 0 && isSpaced(first) && words.says().contains(tokens, first - 1);
  }

  /** Whether "in", "near" or the like stands right before: a place more likely than a person. */
  boolean isPlaced(int first) {
    return first > 0 && isSpaced(first) && IN.contains(tokens, first - 1);
  }

  /** Whether the word, or it and what follows, is what somebody does: midwife. */
  boolean beginsRole(int token) {
    return has(token, BEGINS_ROLE);
  }

  /** Whether an article stands right before: a thing more likely than a person. */
  boolean isDetermined(int first) {
    return first > 0 && isSpaced(first) && words.determiners().contains(tokens, first - 1);
  }

  /** Whether a comma and a space alone stand before the word. */
  boolean isBehindComma(int token) {
    return token < tokens.size() && isGap(token, ',', ' ');
  }

  /** Whether it is an article or the like. */
  boolean isDeterminer(int token) {
    return words.determiners().contains(tokens, token);
  }

  /** Whether a title belongs to what follows: no comma or full sentence parts them. */
  private boolean isNear(int first) {
    return isSpaced(first)
        || (isGap(first, '.', ' ') && isAbbreviation(first - 1))
        || (tokens.start(first) - tokens.end(first - 1) == 1
            && ".\u00a0".indexOf(tokens.text().charAt(tokens.end(first - 1))) >= 0);
  }

  /** Whether a word before a full stop may be cut short, as in "Sen. Jane Doe". */
  private boolean isAbbreviation(int token) {
    return tokens.isUpperInitial(token)
        && tokens.end(token) - tokens.start(token) <= LONGEST_ABBREVIATION;
  }

  /** Whether the words before are an office and what joins its field to it: "Minister for". */
  boolean isOfficeFor(int first) {
    return first > 1
        && isSpaced(first)
        && isInTitle(first - 2)
        && OFFICE_FOR.contains(tokens, first - 1);
  }

  /** Whether a space alone stands before the word. */
  boolean isSpaced(int token) {
    int from = tokens.end(token - 1);
    return tokens.start(token) - from == 1 && tokens.text().charAt(from) == ' ';
  }

  private boolean isGap(int token, char one, char two) {
    int from = tokens.end(token - 1);
    return tokens.start(token) - from == 2
        && tokens.text().charAt(from) == one
        && tokens.text().charAt(from + 1) == two;
  }
}
