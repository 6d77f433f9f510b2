package dateline.publish.dashboard.story;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a story that came, the last of them last, and what each changed. Of their words
 * it keeps the headlines only, and none of a story that must not be shown. Immutable.
 */
final class History {
  private static final int MOST = 20;

  private final List<Step> steps;

  private History(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * A version.
   *
   * @param version as the agency calls it
   * @param at when it came onto the topic, or out of its embargo
   * @param headline as it stood; null where there is none, or none to be shown
   * @param changed which fields differ from the version before; empty for the first
   * @param added how many paragraphs the version before did not have
   * @param removed how many paragraphs of the version before are gone
   */
  record Step(
      @Nullable String version,
      @Nullable Instant created,
      Instant at,
      Status status,
      @Nullable String headline,
      List<String> changed,
      int added,
      int removed) {
    private Step wordless() {
      return new Step(version, created, at, status, null, changed, added, removed);
    }
  }

  /**
   * The history with one more version.
   *
   * @param earlier the version before; null when there is none, or it is not known any more
   * @param shown what may be shown of the version
   * @param at when it came, or came out of its embargo
   */
  static History of(@Nullable Entry earlier, EnrichedArticle shown, Instant at, boolean embargoed) {
    Article now = shown.getArticle();
    List<Step> steps = new ArrayList<>();
    boolean wordless = embargoed || now.getStatus() == Status.CANCELED;
    if (earlier == null) {
      steps.add(step(now, at, List.of(), 0, 0));
    } else {
      List<Step> known = earlier.history().steps();
      known.subList(Math.max(0, known.size() - MOST + 1), known.size()).stream()
          .map(step -> wordless ? step.wordless() : step)
          .forEach(steps::add);
      Article before = earlier.story().getArticle();
      if (wordless || earlier.embargoed()) {
        // Its words are not there to be compared.
        steps.add(step(now, at, wordless && !embargoed ? List.of() : List.of("embargo"), 0, 0));
      } else {
        List<String> was = paragraphs(before);
        List<String> is = paragraphs(now);
        steps.add(step(now, at, changed(before, now), missing(is, was), missing(was, is)));
      }
    }
    return new History(steps);
  }

  /** The versions, the last of them last. */
  List<Step> steps() {
    return steps;
  }

  private static Step step(Article now, Instant at, List<String> changed, int added, int removed) {
    return new Step(
        now.getVersion(),
        now.getVersionCreated(),
        at,
        now.getStatus(),
        now.getHeadline(),
        changed,
        added,
        removed);
  }

  private static List<String> changed(Article before, Article now) {
    List<String> changed = new ArrayList<>();
    note(changed, "status", before.getStatus(), now.getStatus());
    note(changed, "urgency", before.getUrgency(), now.getUrgency());
    note(changed, "slugline", before.getSlugline(), now.getSlugline());
    note(changed, "headline", before.getHeadline(), now.getHeadline());
    note(changed, "summary", before.getSummary(), now.getSummary());
    note(changed, "byline", before.getByline(), now.getByline());
    note(changed, "dateline", before.getDateline(), now.getDateline());
    note(changed, "text", before.getBody(), now.getBody());
    note(changed, "note", before.getEditorialNote(), now.getEditorialNote());
    return changed;
  }

  private static void note(
      List<String> changed, String name, @Nullable Object before, @Nullable Object now) {
    if (!Objects.equals(before, now)) {
      changed.add(name);
    }
  }

  private static List<String> paragraphs(Article article) {
    return Arrays.stream(article.getBody().split("\n\\s*\n", -1))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** How many of some paragraphs are not among others; a story may have very many. */
  private static int missing(List<String> some, List<String> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(other -> left.merge(other, 1, Integer::sum));
    int missing = 0;
    for (String each : some) {
      if (left.merge(each, -1, Integer::sum) < 0) {
        missing++;
      }
    }
    return missing;
  }
}
