package dateline.enrich.name.organisation;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.OrganisationClues;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.Nations;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/**
 * Finds organisations that nothing in their names tells, by the words around them: abbreviations,
 * names after "the carmaker" or before "shares", {@link UnknownSides}.
 */
final class LoneNames {
  private static final double NAMED = 0.6;
  private static final double SIDE = 0.55;

  private static final int LONGEST = 4;

  private static final Vocabulary TEAM = Vocabulary.of(List.of("team"));

  private final KnownNames known;
  private final TitleWords words;
  private final Nations nations;
  private final NameStart start;
  private final UnknownSides unknownSides;

  LoneNames(KnownNames known, TitleWords words, NameStart start, StoryTheme theme) {
    this.known = known;
    this.words = words;
    this.start = start;
    nations = known.clues().nations();
    unknownSides = new UnknownSides(known, words, theme);
  }

  /** Looks at what is left of a run, piece by piece. */
  void find(FieldText text, Run run, Organisations organisations) {
    int first = run.first();
    while (first < run.end()) {
      int end = first;
      while (end < run.end() && isFree(text, end)) {
        end++;
      }
      if (end > first) {
        piece(text, first, end, organisations);
      }
      first = end + 1;
    }
  }

  private boolean isFree(FieldText text, int token) {
    Tokens tokens = text.tokens();
    return tokens.isUpperInitial(token)
        && !text.taken().get(token)
        && !text.doubtful().get(token)
        && !text.around().isInTitle(token)
        && !start.isNoName(tokens, token);
  }

  private void piece(FieldText text, int pieceFirst, int end, Organisations organisations) {
    Tokens tokens = text.tokens();
    int first = pieceFirst;
    while (end - first > 1 && isKindBefore(tokens, first)) {
      first++;
    }
    OrganisationClues clues = text.clues();
    if (end - first == 1
        && (words.companies().contains(tokens, first) || isBeforeTaken(text, end))) {
      return;
    }
    if (end - first == 1 && text.abbreviations().areAt(first)) {
      if (Acronym.isOfOrdinaryWords(tokens, first)) {
        organisations.addOrdinary(tokens.folded(first));
        return;
      }
      organisations.addAbbreviation(
          text.words(first, end, "name/abbreviation"), text.abbreviations().areNamed(first));
      return;
    }
    if (end - first > LONGEST || (end - first == 1 && tokens.foldedLength(first) == 1)) {
      return;
    }
    if (end - first == 1 && isCompanyAgain(text, first, organisations)) {
      organisations.addCompanyAgain(text.words(first, end, "name/organisation-again"));
      text.taken().set(first);
      return;
    }
    if (end - first == 1
        && (!tokens.isSentenceStart(first) || text.sides().arePlaying(first, end))
        && organisations.addSideAgain(
            text.words(first, end, "name/organisation-again"),
            text.sides().arePlaying(first, end))) {
      text.taken().set(first);
      return;
    }
    if (end - first > 1
        ? TEAM.contains(tokens, first) || isPartnership(tokens, first, end)
        : words.isOrgAlone(tokens, first)) {
      add(text.words(first, end, "name/organisation-word"), NAMED, text, organisations);
    } else if (isNamed(text, first, end)) {
      add(text.words(first, end, "name/organisation-clue"), NAMED, text, organisations);
      if (end - first == 1 && !clues.isDescribed(end)) {
        organisations.doubt(tokens.folded(first));
      }
    } else if (isListed(text, first, end)) {
      add(text.words(first, end, "name/organisation-list"), NAMED, text, organisations);
    } else if (unknownSides.areAt(text, first, end)) {
      Words where = text.words(first, end, "name/side");
      add(where, SIDE, text, organisations);
      organisations.addSide(where.text(), where);
    }
  }

  /**
   * Whether the first word of a company's name stands for it where what is around speaks for one.
   */
  private boolean isCompanyAgain(FieldText text, int token, Organisations organisations) {
    OrganisationClues clues = text.clues();
    return organisations.isFirstOfCompany(text.tokens(), token)
        && (clues.isBeside(token, token + 1)
            || Gap.isBehindOwner(text.tokens(), token + 1)
            || text.around().isFollowed(token + 1))
        && !known.mayBePerson(text.tokens(), token, token + 1);
  }

  /** Whether the word only has its capital by the language, or by the sentence that it begins. */
  private boolean isKindBefore(Tokens tokens, int token) {
    return words.isKind(tokens, token)
        || (tokens.isSentenceStart(token)
            && !words.isOrgHead(tokens, token)
            && known.clues().isFirm(tokens, token));
  }

  private static void add(
      Words where, double certainty, FieldText text, Organisations organisations) {
    String key = NameKey.of(where.tokens(), where.first(), where.end());
    organisations.addUnknown(where.text(), key, certainty, where);
    text.taken().set(where.first(), where.end());
  }

  private boolean isNamed(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    OrganisationClues clues = text.clues();
    if (Acronym.isTicker(tokens, end) && !tokens.isAllUpper(first)) {
      return true;
    }
    if (clues.isDescribed(end) && !isPlaceOrSpeaker(text, first, end)) {
      return true;
    }
    if (clues.isToldAsMedium(first, end) || isBand(text, first, end)) {
      return true;
    }
    return ((clues.isTold(first) && !isNumbered(tokens, end))
            || (end - first == 1
                ? (clues.isBeside(first, end) && !words.isOrgHead(tokens, first))
                    || clues.isBrandThatActs(first)
                : clues.isBought(first)))
        && (!tokens.isSentenceStart(first) || clues.isBrandThatActs(first))
        && !Nations.mayBePeople(tokens, end - 1)
        && !nations.isPeople(tokens, end - 1)
        && !known.clues().abbreviations().contains(tokens, end - 1)
        && !words.things().contains(tokens, end - 1)
        && !words.places().contains(tokens, first)
        && !nations.fieldsSide(tokens, first)
        && !nations.isCountry(tokens, first, end)
        && (clues.isFirm(first)
            ? !known.given().contains(tokens, first)
                || (end - first == 1 && known.family().contains(tokens, first))
            : !known.mayBePerson(tokens, first, end));
  }

  /** Whether only a space parts it from an organisation, whose name it begins: Grupo BTG. */
  private static boolean isBeforeTaken(FieldText text, int end) {
    return end < text.tokens().size() && text.taken().get(end) && Gap.isSpace(text.tokens(), end);
  }

  /** Whether it is a band: "Quimby frontman". The first word of a sentence may be any. */
  private boolean isBand(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    return text.clues().isBand(end)
        && (end - first > 1 || !tokens.isSentenceStart(first))
        && !nations.isPeople(tokens, end - 1)
        && !nations.isCountry(tokens, first, end)
        && !known.given().contains(tokens, first)
        && !(end - first > 1 && known.family().contains(tokens, end - 1));
  }

  /** Whether it stands between two organisations of a list: "the Pine Bank, Quimby and RTZ". */
  private boolean isListed(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    if (first == 0
        || end + 1 >= tokens.size()
        || !text.taken().get(first - 1)
        || !tokens.text().startsWith(", ", tokens.end(first - 1))) {
      return false;
    }
    int next = JoiningWords.AND.contains(tokens, end) ? end + 1 : end;
    if (next == end && !tokens.text().startsWith(", ", tokens.end(end - 1))) {
      return false;
    }
    return text.taken().get(next)
        && !words.things().contains(tokens, end - 1)
        && !words.places().contains(tokens, first)
        && !nations.isCountry(tokens, first, end)
        && !nations.fieldsSide(tokens, end - 1)
        && !nations.isPeople(tokens, end - 1)
        && !known.mayBePerson(tokens, first, end);
  }

  /** Whether a number goes on with the name: Radio 4. */
  private static boolean isNumbered(Tokens tokens, int end) {
    return end < tokens.size() && Character.isDigit(tokens.text().charAt(tokens.start(end)));
  }

  /** Whether the name of a place or a person stands before the comma. */
  private boolean isPlaceOrSpeaker(FieldText text, int first, int end) {
    return text.around().isPlaced(first)
        || text.around().isQuoted(first)
        || nations.isCountry(text.tokens(), first, end)
        || known.given().contains(text.tokens(), first);
  }

  /** Whether an ampersand joins the words, and not two people: "Quimby & Bellweather". */
  private boolean isPartnership(Tokens tokens, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (tokens.text().startsWith(" & ", tokens.end(i - 1))) {
        return end - first < 3
            || !known.given().contains(tokens, first)
            || !known.given().contains(tokens, i);
      }
    }
    return false;
  }
}
