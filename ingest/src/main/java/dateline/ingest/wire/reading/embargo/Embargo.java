package dateline.ingest.wire.reading.embargo;

import dateline.ingest.wire.reading.time.WireTime;
import dateline.model.Article;
import dateline.model.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The promise that an embargo holds, wherever in a story the wire says that there is one, and also
 * where it does not say until when.
 */
public final class Embargo {
  /** An embargo is announced at the beginning of a text. */
  private static final int MOST_PARAGRAPHS = 4;

  private static final int LONGEST_NOTE = 4_000;

  /** More ends that cannot be read are not told to the editors. */
  private static final int MOST_ENDS = 20;

  private Embargo() {}

  /**
   * Holds a story back: until the latest end that its fields and lines tell, or, where one cannot
   * be told, until somebody has read it or a later version says more. What is killed stays so. The
   * lines that say it are no copy: they are taken out of the text.
   *
   * @param article with its text, times and status, and the end of the embargo, if that is known
   * @param said whether the item says in a field that it is under an embargo
   * @param zone the zone of times that carry none; null when it is not known
   * @param warn gets what was done
   */
  public static void hold(
      Article.Builder article, boolean said, @Nullable ZoneId zone, Consumer<String> warn) {
    hold(article, said, List.of(), zone, warn);
  }

  /**
   * Holds a story back.
   *
   * @param above lines that have been taken off the text already
   */
  public static void hold(
      Article.Builder article,
      boolean said,
      List<EmbargoLine> above,
      @Nullable ZoneId zone,
      Consumer<String> warn) {
    List<EmbargoLine> lines = new ArrayList<>(above);
    takeOut(article, lines);
    inNotes(article, lines);
    Instant end = article.getEmbargoedUntil();
    boolean untold = said && end == null;
    String problem = null;
    int unread = 0;
    Instant date =
        article.getVersionCreated() == null
            ? article.getFirstCreated()
            : article.getVersionCreated();
    for (EmbargoLine line : lines) {
      WireTime time = line.time(zone, date);
      if (time.time() != null) {
        end = end == null || time.time().isAfter(end) ? time.time() : end;
      } else if (!line.end().isEmpty()) {
        problem = problem == null ? time.problem() : problem;
        if (unread++ < MOST_ENDS) {
          note(article, line.end());
        }
      }
    }
    untold |= !lines.isEmpty() && end == null;
    article.setEmbargoedUntil(end);
    if ((untold || problem != null) && article.getStatus() == Status.USABLE) {
      article.setStatus(Status.WITHHELD);
      warn.accept(
          "embargo: "
              + (problem == null ? "its end cannot be told" : problem)
              + "; the story is withheld");
    }
  }

  private static void takeOut(Article.Builder article, List<EmbargoLine> lines) {
    if (article.getHeadline() != null) {
      EmbargoLine.inHeadline(article.getHeadline())
          .ifPresent(
              found -> {
                lines.add(found);
                if (!found.rest().isEmpty()) {
                  article.setHeadline(found.rest());
                }
              });
    }
    if (article.getSummary() != null) {
      String left = without(article.getSummary(), lines);
      article.setSummary(left.isEmpty() ? null : left);
    }
    article.setBody(without(article.getBody(), lines));
  }

  /** The text without the first paragraphs that are an embargo; those are added to the lines. */
  private static String without(String text, List<EmbargoLine> lines) {
    String left = text;
    int from = 0;
    for (int i = 0; i < MOST_PARAGRAPHS && from < left.length(); i++) {
      int blank = left.indexOf("\n\n", from);
      int end = blank < 0 ? left.length() : blank;
      int next = blank < 0 ? end : end + 2;
      String paragraph = left.substring(from, end);
      String kept = kept(paragraph, lines);
      if (kept.isEmpty()) {
        boolean last = next == left.length() && from >= 2;
        left = left.substring(0, last ? from - 2 : from) + left.substring(next);
      } else {
        if (!kept.equals(paragraph)) {
          left = left.substring(0, from) + kept + left.substring(end);
        }
        from += kept.length() + 2;
      }
    }
    return left;
  }

  /** A paragraph without the lines that are an embargo; empty when it is nothing else. */
  private static String kept(String paragraph, List<EmbargoLine> lines) {
    Optional<EmbargoLine> whole = EmbargoLine.of(paragraph);
    if (whole.isPresent()) {
      lines.add(whole.get());
      return whole.get().rest();
    }
    int from = 0;
    for (int i = 0; i < MOST_PARAGRAPHS; i++) {
      int end = paragraph.indexOf('\n', from);
      if (end < 0 && from == 0) {
        return paragraph;
      }
      String line = paragraph.substring(from, end < 0 ? paragraph.length() : end);
      Optional<EmbargoLine> one = EmbargoLine.of(line);
      if (one.isPresent() && one.get().rest().isEmpty()) {
        lines.add(one.get());
        String before = paragraph.substring(0, Math.max(from - 1, 0));
        String after = end < 0 ? "" : paragraph.substring(end + 1);
        return before.isEmpty() || after.isEmpty() ? before + after : before + "\n" + after;
      }
      if (end < 0) {
        break;
      }
      from = end + 1;
    }
    return paragraph;
  }

  private static void inNotes(Article.Builder article, List<EmbargoLine> lines) {
    String notes = article.getEditorialNote();
    if (notes == null || lines.stream().anyMatch(line -> !line.end().isEmpty())) {
      return;
    }
    String head = notes.length() > LONGEST_NOTE ? notes.substring(0, LONGEST_NOTE) : notes;
    for (String note : head.split("\n", -1)) {
      EmbargoLine.inNote(note).ifPresent(lines::add);
    }
  }

  /** What is taken out of the text and not understood is not lost: the editors have it. */
  private static void note(Article.Builder article, String end) {
    String notes = article.getEditorialNote();
    if (notes == null || !notes.contains(end)) {
      String note = "Embargoed until " + end;
      article.setEditorialNote(notes == null ? note : notes + "\n" + note);
    }
  }
}
