package dateline.enrich.name.organisation;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.Initials;
import dateline.enrich.name.text.NameKey;
import dateline.enrich.name.text.Words;
import dateline.enrich.name.vocabulary.JoiningWords;
import dateline.enrich.name.vocabulary.KnownNames;
import dateline.enrich.name.vocabulary.TitleWords;
import dateline.query.text.Tokens;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds the organisations of one field: known ones by their names, others by the word that ends or
 * begins such a name (Ferry Ministry, University of Pine), by an abbreviation in brackets or a
 * ticker after it. Adds them to the story's {@link Organisations}.
 */
public final class OrganisationFinder {
  private static final double ABBREVIATED = 0.85;
  private static final double BY_HEAD = 0.6;

  /** Names of more words than these are sentences in capitals. */
  private static final int LONGEST = 10;

  private final KnownNames names;
  private final TitleWords words;
  private final NameStart start;
  private final LowerWords lower;
  private final OrganisationWords bounds;
  private final LowerKinds lowerKinds;
  private final Stations stations;
  private final KnownOrganisations known;
  private final LoneNames lone;
  private final Enumerations enumerations;
  private final NationalSides sides;
  private final StoryTheme theme;

  /** For one story of that theme; the words are those of its language. */
  public OrganisationFinder(KnownNames names, TitleWords words, StoryTheme theme) {
    this.names = names;
    this.words = words;
    this.theme = theme;
    start = new NameStart(words);
    lower = new LowerWords(words, start);
    bounds = new OrganisationWords(words, start, lower);
    lowerKinds = new LowerKinds(names, words);
    stations = new Stations(names.organisationLists());
    known = new KnownOrganisations(names, words);
    lone = new LoneNames(names, words, start, theme);
    enumerations = new Enumerations(names.organisationLists());
    sides = new NationalSides(names.clues());
  }

  /** Finds the organisations of a field, and takes the words that belong to them. */
  public void find(FieldText text, Organisations organisations) {
    stations.find(text, organisations);
    known.find(text, organisations);
    for (Run run : text.runs()) {
      if (!run.titleCase()) {
        unknown(text, run, organisations);
        lone.find(text, run, organisations);
      }
    }
    if (theme.isSport()) {
      sides.find(text, organisations);
    }
  }

  /** Reads a run name by name: where "and" follows a whole name, another begins. */
  private void unknown(FieldText text, Run run, Organisations organisations) {
    Tokens tokens = text.tokens();
    int first = run.first();
    for (int i = first + 1; i < run.end(); i++) {
      if (JoiningWords.AND.contains(tokens, i)
          && (text.taken().get(i - 1)
              || (i + 1 < run.end() && !tokens.isUpperInitial(i + 1))
              || bounds.isPartedAt(tokens, first, i, run.end())
              || enumerations.isLast(tokens, first, i, run.end()))) {
        piece(text, first, i, organisations);
        first = i + 1;
      }
    }
    piece(text, first, run.end(), organisations);
  }

  private void piece(FieldText text, int pieceFirst, int end, Organisations organisations) {
    Tokens tokens = text.tokens();
    BitSet taken = text.taken();
    int first = pieceFirst;
    while (first < end
        && (start.isNoName(tokens, first)
            || taken.get(first)
            || text.around().isFieldOfOffice(first))) {
      first++;
    }
    first = Offices.past(text, first, end);
    if (first == end) {
      return;
    }
    int from = first;
    Optional<Acronym> acronym = Acronym.after(tokens, first, end);
    if (acronym.isPresent()
        && taken.nextSetBit(first) != first
        && (words.isOrgHead(tokens, end - 1) || !words.things().contains(tokens, end - 1))) {
      add(
          text.words(acronym.get().first(), end, "name/abbreviation-explained"),
          ABBREVIATED,
          text,
          organisations);
      organisations.abbreviate(
          tokens.folded(acronym.get().token()),
          tokens.original(acronym.get().first(), end),
          text.words(acronym.get().token(), acronym.get().token() + 1, "name/abbreviation"));
      taken.set(acronym.get().token());
      return;
    }
    if (organisations.isShortForm(tokens, first, end)) {
      organisations.addShort(text.words(first, end, "name/organisation-again"));
      taken.set(first, end);
      return;
    }
    int shortEnd = shortForm(text, first, end, organisations);
    if (shortEnd > first) {
      return;
    }
    if (isBeforeLegalForm(tokens, end) && end - first <= LONGEST) {
      Words where = text.words(first, end, "name/organisation-word");
      organisations.addUnknown(where.text(), NameKey.of(tokens, first, end), ABBREVIATED, where);
      taken.set(first, end + 1);
      return;
    }
    if (end - first == 2 && isPerson(tokens, first)) {
      return;
    }
    Optional<Run> named =
        lower
            .before(tokens, first, end)
            .or(() -> bounds.within(tokens, from, end))
            .or(() -> lowerKinds.behind(text, from, end));
    if (named.isPresent() && Offices.isTitle(text, named.get())) {
      return;
    }
    if (named.isPresent()) {
      add(
          text.words(named.get().first(), named.get().end(), "name/organisation-word"),
          BY_HEAD,
          text,
          organisations);
    } else if (Acronym.isTicker(tokens, end) && !tokens.isAllUpper(end - 1)) {
      add(text.words(first, end, "name/ticker"), ABBREVIATED, text, organisations);
    }
  }

  /** Whether a comma and a legal form go on with the name: "Quimby, Inc.". */
  private boolean isBeforeLegalForm(Tokens tokens, int end) {
    return end < tokens.size()
        && tokens.text().startsWith(", ", tokens.end(end - 1))
        && words.isFormBehindComma(tokens, end)
        && (end + 1 == tokens.size() || !tokens.isUpperInitial(end + 1));
  }

  /** Whether a given name and a surname stand there: Samantha Power. */
  private boolean isPerson(Tokens tokens, int first) {
    return names.given().contains(tokens, first)
        && !names.alsoWords().contains(tokens, first)
        && !words.places().contains(tokens, first)
        && names.family().contains(tokens, first + 1)
        && !words.companies().contains(tokens, first + 1);
  }

  /** Takes an abbreviation in brackets behind a name for its short form, if its letters allow. */
  private void abbreviate(FieldText text, int first, int end, Organisations organisations) {
    Tokens tokens = text.tokens();
    int token = end < tokens.size() && words.companies().contains(tokens, end) ? end + 1 : end;
    if (token < tokens.size()
        && Acronym.isInBrackets(tokens, token)
        && text.abbreviations().areAt(token)
        && Acronym.isPartOf(tokens, first, token)) {
      organisations.abbreviate(
          tokens.folded(token),
          tokens.original(first, end),
          text.words(token, token + 1, "name/abbreviation"));
      text.taken().set(token);
    }
  }

  /**
   * Takes a short form that a title or a possessive parts from the rest of the run: "Quimby Chief
   * Executive Jane Doe".
   */
  private int shortForm(FieldText text, int first, int end, Organisations organisations) {
    int last = first + 1;
    while (last < end && !text.around().isInTitle(last)) {
      last++;
    }
    if (last == end || !organisations.isShortForm(text.tokens(), first, last)) {
      return first;
    }
    organisations.addShort(text.words(first, last, "name/organisation-again"));
    text.taken().set(first, last);
    return last;
  }

  private void add(Words where, double certainty, FieldText text, Organisations organisations) {
    int first = where.first();
    int end = where.end();
    int held = text.taken().nextSetBit(first);
    if (end - first < 2
        || end - first > LONGEST
        || (held >= 0 && held < end)
        || Offices.isTitleAndInitials(text, first, end)
        || Initials.arePartyAndState(text.tokens(), first, end)) {
      return;
    }
    organisations.addUnknown(
        where.text(), bounds.core(text.tokens(), first, end), certainty, where);
    text.taken().set(first, end);
    abbreviate(text, first, end, organisations);
    if (theme.isSport()) {
      organisations.addSide(where.text(), where);
    }
  }
}
