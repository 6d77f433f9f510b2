package dateline.app.rules;

import dateline.app.print.Printable;
import dateline.enrich.Labeller;
import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Evidence;
import dateline.model.Status;
import dateline.model.Tag;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which stories gain and lose which tags when other rules come into force. Not thread-safe. */
public final class RuleChanges {
  /** How much of a story's evidence is shown. */
  private static final int WORDS = 4;

  private final Function<EnrichedArticle, List<Tag>> before;
  private final Labeller after;
  private final Map<String, TagChange> byTag = new TreeMap<>();
  private int stories;
  private int changed;

  /**
   * @param before the tags that a story has
   * @param after gives it those that it would have
   */
  public RuleChanges(Function<EnrichedArticle, List<Tag>> before, Labeller after) {
    this.before = before;
    this.after = after;
  }

  /** What changes from one labeller's tags to another's. */
  public static RuleChanges between(Labeller before, Labeller after) {
    return new RuleChanges(story -> before.label(story.getArticle()).getTags(), after);
  }

  private record Example(Article article, Tag tag) {
    String line() {
      String headline = article.getHeadline() == null ? article.getId() : article.getHeadline();
      return Printable.headline(headline)
          + "  ("
          + tag.getEvidence().stream()
              .limit(WORDS)
              .map(Evidence::getText)
              .distinct()
              .map(words -> '"' + Printable.line(words) + '"')
              .collect(Collectors.joining(", "))
          + ")";
    }
  }

  private static final class TagChange {
    private final String name;
    private final List<Example> gained = new ArrayList<>();
    private final List<Example> lost = new ArrayList<>();

    private TagChange(String name) {
      this.name = name;
    }

    private int size() {
      return gained.size() + lost.size();
    }
  }

  /** Looks what changes of a story. */
  public void add(EnrichedArticle story) {
    stories++;
    // Enrich does not label a kill.
    if (story.getArticle().getStatus() == Status.CANCELED) {
      return;
    }
    Map<String, Tag> had = byCode(before.apply(story));
    Map<String, Tag> has = byCode(after.label(story.getArticle()).getTags());
    has.forEach(
        (code, tag) -> {
          if (!had.containsKey(code)) {
            change(code, tag).gained.add(new Example(story.getArticle(), tag));
          }
        });
    had.forEach(
        (code, tag) -> {
          if (!has.containsKey(code)) {
            change(code, tag).lost.add(new Example(story.getArticle(), tag));
          }
        });
    if (!had.keySet().equals(has.keySet())) {
      changed++;
    }
  }

  private TagChange change(String code, Tag tag) {
    return byTag.computeIfAbsent(code, key -> new TagChange(tag.getName()));
  }

  /** The topics among the tags; names of people and organisations come of no rules. */
  private static Map<String, Tag> byCode(List<Tag> tags) {
    Map<String, Tag> byCode = new LinkedHashMap<>();
    for (Tag tag : tags) {
      if (tag.getCode() != null) {
        byCode.put(tag.getScheme() + ":" + tag.getCode(), tag);
      }
    }
    return byCode;
  }

  /**
   * Prints what was found: a summary, then each tag that changes, those with most changes first.
   *
   * @param examples how many stories to name for what each tag gains, and for what it loses
   */
  public void print(PrintWriter out, int examples) {
    out.printf("%d of %d stories would change%n", changed, stories);
    List<Map.Entry<String, TagChange>> most = new ArrayList<>(byTag.entrySet());
    most.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
    for (Map.Entry<String, TagChange> entry : most) {
      TagChange change = entry.getValue();
      out.printf(
          "%n%s  %s: gained %d, lost %d%n",
          entry.getKey(), change.name, change.gained.size(), change.lost.size());
      change.gained.stream().limit(examples).forEach(story -> out.println("  + " + story.line()));
      change.lost.stream().limit(examples).forEach(story -> out.println("  - " + story.line()));
    }
  }
}
