package dateline.enrich.name;

import dateline.enrich.name.CapitalRuns.Run;
import dateline.enrich.name.KnownNames.Form;
import dateline.enrich.name.KnownNames.TitleWords;
import dateline.enrich.name.Name.Words;
import dateline.query.Field;
import dateline.query.text.Hit;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds organisations in a story: known ones by their names, others by the word that ends such a
 * name (Ministry, Bank, University). Not thread-safe: one for each story.
 */
final class OrganisationFinder {
  /** Small words within the names of organisations. */
  private static final Vocabulary JOINING = Vocabulary.of(List.of("of", "for", "and"));

  private static final double KNOWN = 0.9;
  private static final double BY_HEAD = 0.6;

  private final KnownNames known;
  private final TitleWords words;
  private final Map<String, Found> clear = new LinkedHashMap<>();
  private final List<Map.Entry<Form, Words>> doubtful = new ArrayList<>();

  OrganisationFinder(KnownNames known, TitleWords words) {
    this.known = known;
    this.words = words;
  }

  /** One organisation. */
  private record Found(String name, double certainty, List<Words> words) {}

  /** Finds the organisations of a field; returns the words that belong to them. */
  BitSet find(Field field, Tokens tokens) {
    BitSet taken = new BitSet(tokens.size());
    for (Hit<Form> hit : known.organisations().longest(tokens)) {
      Form form = hit.value();
      if (!isWrittenLike(form, tokens, hit)) {
        continue;
      }
      Words where =
          new Words(field, tokens, hit.firstToken(), hit.endToken(), "name/known-organisation");
      if (form.ambiguous()) {
        doubtful.add(Map.entry(form, where));
        continue;
      }
      add(form.name(), KNOWN, where);
      taken.set(hit.firstToken(), hit.endToken());
    }
    for (Run run : CapitalRuns.find(tokens, JOINING)) {
      byHead(field, tokens, run, taken);
    }
    return taken;
  }

  /** The organisations of the fields read so far. */
  List<Name> names() {
    for (Map.Entry<Form, Words> entry : doubtful) {
      Found found = clear.get(entry.getKey().name());
      if (found != null) {
        found.words().add(entry.getValue());
      }
    }
    return clear.values().stream()
        .map(
            found ->
                new Name(Name.Kind.ORGANISATION, found.name(), found.certainty(), found.words()))
        .toList();
  }

  private void byHead(Field field, Tokens tokens, Run run, BitSet taken) {
    int first = run.first();
    while (first < run.end() && words.notNames().contains(tokens, first)) {
      first++;
    }
    int end = run.end();
    if (end - first < 2
        || !words.orgHeads().contains(tokens, end - 1)
        || taken.get(first)
        || taken.get(end - 1)) {
      return;
    }
    add(
        tokens.original(first, end),
        BY_HEAD,
        new Words(field, tokens, first, end, "name/organisation-word"));
    taken.set(first, end);
  }

  private void add(String name, double certainty, Words where) {
    List<Words> words =
        clear.computeIfAbsent(name, key -> new Found(name, certainty, new ArrayList<>())).words();
    // Several forms of one name can be the same words once they are folded.
    if (!words.contains(where)) {
      words.add(where);
    }
  }

  private static boolean isWrittenLike(Form form, Tokens tokens, Hit<Form> hit) {
    if (!form.exact()) {
      int initial = tokens.text().codePointAt(tokens.start(hit.firstToken()));
      return !Character.isLowerCase(initial);
    }
    StringBuilder spelling = new StringBuilder();
    for (int i = hit.firstToken(); i < hit.endToken(); i++) {
      spelling.append(spelling.isEmpty() ? "" : " ").append(tokens.spelling(i));
    }
    return spelling.toString().equals(form.form().replace(".", "").replace('-', ' '));
  }
}
