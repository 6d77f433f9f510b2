package dateline.app.print;

import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Evidence;
import dateline.model.Region;
import dateline.model.RegionRole;
import dateline.model.Tag;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Prints what became of a story for a person to read, in colour on a terminal. */
public final class Report {
  private static final int QUOTED = 6;

  private final PrintWriter out;
  private final Ansi ansi;

  public Report(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /**
   * A story and, where there are any, its labels with the words that say so.
   *
   * @param enrichment its labels; null leaves them out
   */
  public void story(String file, int item, WireItem.Story story, @Nullable Enrichment enrichment) {
    Article article = story.article();
    out.println(style("bold", nonNull(article.getHeadline(), "(no headline)")));
    field("file", file + (item > 0 ? " #" + item : ""));
    field("id", article.getId());
    field("status", article.getStatus().name());
    field("date", article.getVersionCreated());
    field("slugline", article.getSlugline());
    field("byline", article.getByline());
    field("dateline", article.getDateline());
    field("credit", article.getCredit());
    field("embargo", article.getEmbargoedUntil());
    field("note", article.getEditorialNote());
    field("summary", article.getSummary());
    article.getCaptions().forEach(caption -> field("caption", caption));
    field("body", size(article.getBody()));
    story
        .warnings()
        .forEach(warning -> out.println(style("fg(yellow)", "  warning    " + warning)));
    if (enrichment != null) {
      labels(enrichment);
    }
    out.println();
    out.flush();
  }

  /** An item that is no story. */
  public void rejected(String file, int item, String reason, String message) {
    out.println(
        style("fg(red),bold", "rejected")
            + "  "
            + Printable.text(file)
            + (item > 0 ? " #" + item : "")
            + ": "
            + reason
            + ": "
            + Printable.text(message));
    out.flush();
  }

  private void labels(Enrichment enrichment) {
    field("language", enrichment.getLanguage());
    heading("Where");
    for (Region region : enrichment.getRegions()) {
      String role = region.getRole() == RegionRole.FOCUS ? "focus" : "named";
      label(role, region.getCode(), region.getName(), region.getScore(), region.getEvidence());
    }
    heading("What");
    for (Tag tag : enrichment.getTags()) {
      if (tag.getCode() != null) {
        label(tag.getScheme(), tag.getCode(), tag.getName(), tag.getScore(), tag.getEvidence());
      }
    }
    heading("Who");
    for (Tag tag : enrichment.getTags()) {
      if (tag.getCode() == null) {
        label(tag.getScheme(), "", tag.getName(), tag.getScore(), tag.getEvidence());
      }
    }
    field("vocabulary", enrichment.getVocabulary());
  }

  private void label(String kind, String code, String name, double score, List<Evidence> evidence) {
    out.println(
        String.format(Locale.ROOT, "  %-7s %-9s ", kind, code)
            + style("bold", name)
            + String.format(Locale.ROOT, "  %.2f", score));
    Map<String, List<String>> byRule = new LinkedHashMap<>();
    for (Evidence words : evidence) {
      byRule
          .computeIfAbsent(words.getRule(), rule -> new ArrayList<>())
          .add(
              style("fg(green)", "“" + words.getText() + "”")
                  + " "
                  + words.getField()
                  + " "
                  + words.getStart());
    }
    byRule.forEach(
        (rule, words) ->
            out.println(
                "            "
                    + style("faint", rule)
                    + "  "
                    + words.stream().limit(QUOTED).collect(Collectors.joining(", "))
                    + (words.size() > QUOTED ? ", and " + (words.size() - QUOTED) + " more" : "")));
  }

  private void heading(String text) {
    out.println("  " + style("underline", text));
  }

  private void field(String name, @Nullable Object value) {
    if (value != null) {
      out.println(
          "  "
              + style("faint", String.format(Locale.ROOT, "%-10s", name))
              + " "
              + Printable.text(value.toString()));
    }
  }

  private static String size(String body) {
    long paragraphs = body.isEmpty() ? 0 : body.split("\n\n", -1).length;
    return paragraphs + " paragraphs, " + body.length() + " characters";
  }

  private static String nonNull(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private String style(String style, String text) {
    String clean = Printable.text(text);
    if (!ansi.enabled()) {
      return clean;
    }
    Ansi.IStyle[] styles = Ansi.Style.parse(style);
    return Ansi.Style.on(styles) + clean + Ansi.Style.off(styles);
  }
}
