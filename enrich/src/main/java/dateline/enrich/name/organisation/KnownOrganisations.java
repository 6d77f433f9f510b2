package dateline.enrich.name.organisation;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.OrganisationClues;
import dateline.enrich.name.field.Surroundings;
import dateline.enrich.name.field.TitleCase;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.KnownForm;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.Nations;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.enrich.name.vocabulary.Support;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Hit;
import dateline.query.text.Lexicon;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import dateline.query.text.WrittenForm;

/** Finds the organisations of one field that are known by name. */
final class KnownOrganisations {
  private static final double KNOWN = 0.9;

  private final Lexicon<KnownForm> known;
  private final Vocabulary given;
  private final Vocabulary family;
  private final Vocabulary alsoWords;
  private final Nations nations;
  private final TitleWords words;
  private final OrganisationLists lists;

  KnownOrganisations(KnownNames names, TitleWords words) {
    this.known = names.organisations();
    this.given = names.given();
    this.family = names.family();
    this.alsoWords = names.alsoWords();
    this.nations = names.clues().nations();
    this.words = words;
    lists = words.lists();
  }

  /** Adds them to the story's organisations, and their words to those that are taken. */
  void find(FieldText text, Organisations organisations) {
    Tokens tokens = text.tokens();
    Surroundings around = text.around();
    for (Hit<KnownForm> hit : known.longest(tokens)) {
      int first = hit.firstToken();
      int end = hit.endToken();
      KnownForm form = hit.value();
      if (text.taken().get(first)
          || !isWrittenLike(form, tokens, first, end)
          || Gap.isDashed(tokens, first, end)
          || isPartOfAnother(tokens, around, first, end)
          || isEndOfAnother(tokens, around, first, end)
          || isSurname(tokens, first, end)) {
        continue;
      }
      if (isCredit(tokens, first) || isBeforeTicker(tokens, first, end)) {
        text.taken().set(first, end);
        continue;
      }
      Words where = text.words(first, end, "name/known-organisation");
      if (!form.ambiguous()) {
        organisations.add(form.name(), KNOWN, where);
        text.taken().set(first, end);
        if (form.support() == Support.SPORT) {
          organisations.addSide(form.name(), where);
        }
      } else if (standsAlone(tokens, around, first, end)) {
        organisations.addDoubtful(form, where, speaksFor(form, text, first, end));
        text.doubtful().set(first, end);
      }
    }
  }

  /** Whether a given name stands right before a single word: Sabrina Guinness, Henry Ford. */
  private boolean isSurname(Tokens tokens, int first, int end) {
    return end - first == 1
        && first > 0
        && Gap.isSpace(tokens, first)
        && !tokens.isAllUpper(first)
        && tokens.isUpperInitial(first - 1)
        && given.contains(tokens, first - 1)
        && !alsoWords.contains(tokens, first - 1)
        && !words.places().contains(tokens, first - 1);
  }

  private static boolean opensBracket(Tokens tokens, int token) {
    int start = tokens.start(token);
    return start > 0 && tokens.text().charAt(start - 1) == '(';
  }

  /** Whether it only tells in brackets where shares are traded: "(RTZ: PNF)". */
  private static boolean isBeforeTicker(Tokens tokens, int first, int end) {
    return opensBracket(tokens, first)
        && end < tokens.size()
        && tokens.text().startsWith(":", tokens.end(end - 1))
        && tokens.isAllUpper(end);
  }

  /** Whether a slash parts the words from a photographer's name: "Jane Doe/EPA". */
  private boolean isCredit(Tokens tokens, int first) {
    return first > 1
        && Gap.is(tokens, first, "/")
        && tokens.isUpperInitial(first - 1)
        && !tokens.isAllUpper(first - 1)
        && Gap.isSpace(tokens, first - 1)
        && (given.contains(tokens, first - 2) || opensBracket(tokens, first - 2));
  }

  /** Whether the words around an ambiguous name go with what the name is of. */
  private boolean speaksFor(KnownForm form, FieldText text, int first, int end) {
    Surroundings around = text.around();
    return switch (form.support()) {
      case SPORT -> text.sides().areClub(first, end);
      case CAPITAL ->
          !text.tokens().isSentenceStart(first)
              || around.isFollowed(end)
              || around.isBeforeTitle(end);
      case WORD ->
          (tellsByCapital(text, first) && !around.isDetermined(first) && !around.isPlaced(first))
              || speaksForBusiness(text, first, end);
      case BUSINESS -> speaksForBusiness(text, first, end);
    };
  }

  /**
   * Whether an ordinary word would have no capital there: not so at the beginning of a sentence, in
   * a headline that writes every word with one, or of a noun of German.
   */
  private boolean tellsByCapital(FieldText text, int first) {
    Tokens tokens = text.tokens();
    return !(words.capitalNouns() && lists.germanNouns().contains(tokens, first))
        && !tokens.isSentenceStart(first)
        && !text.isTitleCase(first)
        && TitleCase.hasWordWithoutCapital(tokens, first);
  }

  private static boolean speaksForBusiness(FieldText text, int first, int end) {
    OrganisationClues clues = text.clues();
    Surroundings around = text.around();
    return clues.isNamed(first, end)
        || Gap.isBehindOwner(text.tokens(), end)
        || around.isFollowed(end)
        || (text.tokens().isAllUpper(first) && text.abbreviations().areNamed(first));
  }

  private boolean standsAlone(Tokens tokens, Surroundings around, int first, int end) {
    return !around.isFieldOfOffice(first)
        && !(first > 0 && isCapital(tokens, around, first - 1) && Gap.isSpace(tokens, first))
        && !(end < tokens.size() && isCapital(tokens, around, end) && Gap.isSpace(tokens, end));
  }

  private boolean isCapital(Tokens tokens, Surroundings around, int token) {
    return tokens.isUpperInitial(token)
        && !around.isInTitle(token)
        && !words.notNames().contains(tokens, token);
  }

  /**
   * Whether the words are only a part of another name: The Independent of The Independent Planning
   * Commission, Lowe of Parata-Lowe, Tui of Tui Launch Ltd.
   */
  private boolean isPartOfAnother(Tokens tokens, Surroundings around, int first, int end) {
    if (Gap.isHyphen(tokens, first)
        && first > 0
        && tokens.isUpperInitial(first - 1)
        && !tokens.isAllUpper(first)) {
      return true;
    }
    if (first > 0
        && end - first == 1
        && tokens.isUpperInitial(first - 1)
        && Gap.isSpace(tokens, first)
        && lists.otherParties().contains(tokens, first - 1)) {
      return true;
    }
    if (end + 1 < tokens.size()
        && lists.societies().contains(tokens, end - 1)
        && tokens.isFolded(end, "of")
        && tokens.isUpperInitial(end + 1)
        && Gap.isSpace(tokens, end)) {
      return true;
    }
    int last = end;
    int heads = 0;
    while (last < tokens.size()
        && tokens.isUpperInitial(last)
        && Gap.isSpace(tokens, last)
        && !around.isInTitle(last)) {
      if (words.isOrgHead(tokens, last)) {
        heads = last;
      }
      last++;
    }
    if (last > end && (tokens.isFolded(first, "the") || lists.events().contains(tokens, end))) {
      return true;
    }
    // A legal form alone goes on with the same name: Boeing Co.
    return heads > end || (heads == end && heads > 0 && !words.companies().contains(tokens, heads));
  }

  /**
   * Whether a further name stands before words that tell a kind and little else: the Heritage Fund
   * of the Quimby Heritage Fund.
   */
  private boolean isEndOfAnother(Tokens tokens, Surroundings around, int first, int end) {
    int before = first - 1;
    return end - first == 2
        && first > 0
        && words.isOrgHead(tokens, end - 1)
        && Gap.isSpace(tokens, first)
        && tokens.isUpperInitial(before)
        && !tokens.isAllUpper(before)
        && !tokens.isSentenceStart(before)
        && !around.isInTitle(before)
        && !words.notNames().contains(tokens, before)
        && !nations.isEither(tokens, before)
        && !given.contains(tokens, before)
        && !family.contains(tokens, before);
  }

  private static boolean isWrittenLike(KnownForm form, Tokens tokens, int first, int end) {
    if (form.possessive() && !tokens.text().startsWith("s", tokens.end(end - 1) + 1)) {
      return false;
    }
    if (form.form().endsWith("+") && !tokens.text().startsWith("+", tokens.end(end - 1))) {
      return false;
    }
    if (!form.exact()) {
      int initial = tokens.text().codePointAt(tokens.start(first));
      return !Character.isLowerCase(initial);
    }
    if (tokens.text().charAt(tokens.start(first)) != form.form().charAt(0)) {
      // Nearly always: "who" is a word far more often than an organisation.
      return false;
    }
    return WrittenForm.isOfName(tokens, first, end, form.form());
  }
}
