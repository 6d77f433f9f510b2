package dateline.enrich.name;

import dateline.enrich.name.CapitalRuns.Run;
import dateline.enrich.name.KnownNames.Form;
import dateline.enrich.name.KnownNames.TitleWords;
import dateline.enrich.name.Name.Words;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the organisations of one field: known ones by their names, others by the word that ends or
 * begins such a name (Ferry Ministry, University of Pine), by an abbreviation in brackets or a
 * ticker after it. Adds them to the story's {@link Organisations}.
 */
final class OrganisationFinder {
  private static final double KNOWN = 0.9;
  private static final double ABBREVIATED = 0.85;
  private static final double BY_HEAD = 0.6;

  /** Names of more words than these are sentences in capitals. */
  private static final int LONGEST = 10;

  private final KnownNames known;
  private final TitleWords words;
  private final OrganisationWords bounds;

  OrganisationFinder(KnownNames known, TitleWords words) {
    this.known = known;
    this.words = words;
    bounds = new OrganisationWords(words);
  }

  /** Finds the organisations of a field; returns the words that belong to them. */
  BitSet find(Field field, Tokens tokens, List<Run> lines, Organisations organisations) {
    BitSet taken = new BitSet(tokens.size());
    for (Hit<Form> hit : known.organisations().longest(tokens)) {
      Form form = hit.value();
      if (!isWrittenLike(form, tokens, hit) || isPartOfAnother(tokens, hit)) {
        continue;
      }
      Words where =
          new Words(field, tokens, hit.firstToken(), hit.endToken(), "name/known-organisation");
      if (form.ambiguous()) {
        organisations.addDoubtful(form.name(), where);
      } else {
        organisations.add(form.name(), KNOWN, where);
        taken.set(hit.firstToken(), hit.endToken());
      }
    }
    for (Run run : CapitalRuns.find(tokens, lines, OrganisationWords.JOINING)) {
      if (!run.titleCase()) {
        unknown(field, tokens, run, taken, organisations);
      }
    }
    return taken;
  }

  /** Reads a run name by name: where "and" follows a whole name, another begins. */
  private void unknown(
      Field field, Tokens tokens, Run run, BitSet taken, Organisations organisations) {
    int first = run.first();
    for (int i = first + 1; i < run.end(); i++) {
      if (OrganisationWords.AND.contains(tokens, i)
          && (taken.get(i - 1) || bounds.isPartedAt(tokens, first, i, run.end()))) {
        piece(field, tokens, first, i, taken, organisations);
        first = i + 1;
      }
    }
    piece(field, tokens, first, run.end(), taken, organisations);
  }

  private void piece(
      Field field,
      Tokens tokens,
      int pieceFirst,
      int end,
      BitSet taken,
      Organisations organisations) {
    int first = pieceFirst;
    while (first < end && (bounds.isNoName(tokens, first) || taken.get(first))) {
      first++;
    }
    if (first == end) {
      return;
    }
    Optional<Acronym> acronym = Acronym.after(tokens, first, end);
    if (acronym.isPresent()
        && taken.nextSetBit(first) != first
        && (words.orgHeads().contains(tokens, end - 1)
            || !words.things().contains(tokens, end - 1))) {
      add(
          field,
          tokens,
          acronym.get().first(),
          end,
          taken,
          organisations,
          ABBREVIATED,
          "name/abbreviation-explained");
      organisations.abbreviate(
          tokens.folded(acronym.get().token()),
          tokens.original(acronym.get().first(), end),
          acronym(field, tokens, acronym.get().token()));
      taken.set(acronym.get().token());
      return;
    }
    if (organisations.isShortForm(tokens, first, end)) {
      organisations.addShort(new Words(field, tokens, first, end, "name/organisation-again"));
      taken.set(first, end);
      return;
    }
    Optional<Run> named = bounds.within(tokens, first, end);
    if (named.isPresent()) {
      add(
          field,
          tokens,
          named.get().first(),
          named.get().end(),
          taken,
          organisations,
          BY_HEAD,
          "name/organisation-word");
    } else if (Acronym.isTicker(tokens, end) && !tokens.isAllUpper(end - 1)) {
      add(field, tokens, first, end, taken, organisations, ABBREVIATED, "name/ticker");
    }
  }

  private static Words acronym(Field field, Tokens tokens, int token) {
    return new Words(field, tokens, token, token + 1, "name/abbreviation");
  }

  private void add(
      Field field,
      Tokens tokens,
      int first,
      int end,
      BitSet taken,
      Organisations organisations,
      double certainty,
      String rule) {
    int held = taken.nextSetBit(first);
    if (end - first < 2 || end - first > LONGEST || (held >= 0 && held < end)) {
      return;
    }
    organisations.addUnknown(
        tokens.original(first, end),
        bounds.core(tokens, first, end),
        certainty,
        new Words(field, tokens, first, end, rule));
    taken.set(first, end);
  }

  /** Whether "The Independent" is only the beginning of "The Independent Planning Commission". */
  private static boolean isPartOfAnother(Tokens tokens, Hit<Form> hit) {
    int end = hit.endToken();
    return end < tokens.size()
        && tokens.isUpperInitial(end)
        && tokens.start(end) == tokens.end(end - 1) + 1
        && tokens.isFolded(hit.firstToken(), "the");
  }

  private static boolean isWrittenLike(Form form, Tokens tokens, Hit<Form> hit) {
    if (!form.exact()) {
      int initial = tokens.text().codePointAt(tokens.start(hit.firstToken()));
      return !Character.isLowerCase(initial);
    }
    if (tokens.text().charAt(tokens.start(hit.firstToken())) != form.form().charAt(0)) {
      // Nearly always: "who" is a word far more often than an organisation.
      return false;
    }
    StringBuilder spelling = new StringBuilder();
    for (int i = hit.firstToken(); i < hit.endToken(); i++) {
      spelling.append(spelling.isEmpty() ? "" : " ").append(tokens.spelling(i));
    }
    return spelling.toString().equals(form.form().replace(".", "").replace('-', ' '));
  }
}
