package dateline.app.print;

import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Span;
import dateline.query.match.Match;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * Prints whether a query matches each story and, in the passages where they stand, the words that
 * say so: in bold on a terminal, between » and « elsewhere.
 */
public final class QueryReport {
  /** How much of a text is shown on either side of the words. */
  private static final int AROUND = 60;

  private static final Comparator<Span> IN_ORDER =
      Comparator.comparing(Span::field).thenComparing(Span::item).thenComparing(Span::start);

  private final PrintWriter out;
  private final Ansi ansi;

  public QueryReport(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /** A story and its matches; none when the query does not match it. */
  public void story(String file, int item, Document document, List<Match<String>> matches) {
    String headline = document.article().getHeadline();
    out.println(
        (matches.isEmpty() ? "no match  " : "match     ")
            + Printable.headline(headline == null ? document.article().getId() : headline));
    out.println("          " + file + " [" + item + "]");
    List<Span> spans =
        matches.stream().flatMap(match -> match.spans().stream()).sorted(IN_ORDER).toList();
    for (List<Span> passage : passages(spans)) {
      print(document, passage);
    }
  }

  /** An item that is no story. */
  public void rejected(String file, int item, String reason, String message) {
    out.println("rejected  " + file + ": " + reason + ": " + Printable.line(message));
  }

  /** Words that stand close together are shown in one passage. */
  private static List<List<Span>> passages(List<Span> spans) {
    List<List<Span>> passages = new ArrayList<>();
    int end = 0;
    for (Span span : spans) {
      List<Span> last = passages.isEmpty() ? List.of() : passages.get(passages.size() - 1);
      boolean joins =
          !last.isEmpty()
              && last.get(0).field() == span.field()
              && last.get(0).item() == span.item()
              && span.start() <= end + 2 * AROUND;
      if (joins) {
        last.add(span);
        end = Math.max(end, span.end());
      } else {
        passages.add(new ArrayList<>(List.of(span)));
        end = span.end();
      }
    }
    return passages;
  }

  private void print(Document document, List<Span> passage) {
    Span first = passage.get(0);
    String text = document.items(first.field()).get(Math.max(0, first.item())).text();
    int last = passage.stream().mapToInt(Span::end).max().orElse(first.end());
    int from = Math.max(0, first.start() - AROUND);
    int to = Math.min(text.length(), last + AROUND);
    var line = new StringBuilder(from > 0 ? "\u2026" : "");
    int at = from;
    for (Span span : passage) {
      // Words of two phrases may overlap: they are marked once.
      int start = Math.max(at, span.start());
      if (start < span.end()) {
        line.append(between(text.substring(at, start)));
        line.append(marked(Printable.line(text.substring(start, span.end()))));
        at = span.end();
      }
    }
    line.append(between(text.substring(at, to)));
    out.println("  " + label(first) + " " + line + (to < text.length() ? "\u2026" : ""));
  }

  /** On one line, with the spaces at its ends. */
  private static String between(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
  }

  private String marked(String words) {
    return ansi.enabled() ? "\u001b[1m" + words + "\u001b[0m" : "\u00BB" + words + "\u00AB";
  }

  private static String label(Span span) {
    String field = span.field().label();
    return span.field() == Field.KEYWORDS ? field + "[" + span.item() + "]" : field;
  }
}
