package dateline.enrich.name.vocabulary;

import dateline.schemas.list.LineFile;
import dateline.schemas.list.LineFile.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The lines of the organisation files, {@code kind: name | other forms | exact forms}: thousands,
 * and every start waits for them, so that they are no YAML.
 */
final class OrganisationFile {
  private static final String WANTED = "kind: Name | Other Form; Other Form | EXACT; FORM?; WORD~";

  private static final Set<String> KINDS =
      Set.of(
          "intergovernmental",
          "court",
          "government",
          "central-bank",
          "party",
          "armed-group",
          "news-agency",
          "media",
          "company",
          "bank",
          "exchange",
          "sport",
          "club",
          "university",
          "ngo",
          "union",
          "health",
          "science",
          "religious",
          "band");

  private OrganisationFile() {}

  /**
   * An organisation.
   *
   * @param name the usual name
   * @param others further forms, in any letter case
   * @param exact forms that count in exactly this letter case
   */
  record Entry(String kind, String name, List<String> others, List<Exact> exact) {}

  /**
   * A form that counts in exactly this letter case.
   *
   * @param doubt what else it may mean
   */
  record Exact(String form, Doubt doubt) {}

  /** What else a form may mean. */
  enum Doubt {
    /** Nothing. */
    NONE,
    /** An ordinary word, which has no capital within a sentence: Apple~. */
    WORD,
    /** A person, a place, another body: Ford?. */
    NAME
  }

  /**
   * Reads all lines.
   *
   * @param name what problems call the file
   * @throws IllegalStateException if a line has another shape, or its kind is not known
   */
  static List<Entry> read(String name, String text) {
    List<Entry> entries = new ArrayList<>();
    for (Line line : LineFile.read(name, text)) {
      entries.add(entry(line));
    }
    return entries;
  }

  private static Entry entry(Line line) {
    String text = line.text();
    int colon = text.indexOf(": ");
    if (colon < 0 || !KINDS.contains(text.substring(0, colon))) {
      throw line.wanted(WANTED);
    }
    String[] parts = text.substring(colon + 1).split("\\|", -1);
    String organisation = parts[0].strip();
    if (organisation.isEmpty() || parts.length > 3) {
      throw line.wanted(WANTED);
    }
    return new Entry(
        text.substring(0, colon),
        organisation,
        parts.length > 1 ? forms(parts[1]) : List.of(),
        parts.length > 2
            ? forms(parts[2]).stream().map(OrganisationFile::exact).toList()
            : List.of());
  }

  private static List<String> forms(String part) {
    return part.isBlank()
        ? List.of()
        : Arrays.stream(part.split(";", -1)).map(String::strip).toList();
  }

  private static Exact exact(String form) {
    Doubt doubt = form.endsWith("?") ? Doubt.NAME : form.endsWith("~") ? Doubt.WORD : Doubt.NONE;
    return new Exact(doubt == Doubt.NONE ? form : form.substring(0, form.length() - 1), doubt);
  }
}
