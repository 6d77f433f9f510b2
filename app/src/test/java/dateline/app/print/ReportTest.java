package dateline.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Evidence;
import dateline.model.Tag;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import picocli.CommandLine.Help.Ansi;

class ReportTest {
  private final StringWriter printed = new StringWriter();

  @Test
  void shouldPrintAStoryAndItsLabels() {
    report(Ansi.OFF)
        .story("x.txt", 0, TestStories.story(TestStories.full(), "a guess"), TestStories.labels());

    assertThat(printed.toString())
        .isEqualToNormalizingNewlines(
            """
            Talks open in Lima
              file       x.txt
              id         wire:42
              status     WITHHELD
              date       2026-10-01T10:00:00.250Z
              slugline   LIMA-TALKS
              byline     Ada Example
              dateline   LIMA, Peru
              credit     The Wire
              embargo    2026-10-02T00:00:00Z
              note       Not for use in print.
              summary    Ministers meet.
              caption    A table in Lima.
              body       2 paragraphs, 34 characters
              warning    a guess
              language   en
              Where
              focus   PE        Peru  0.75
                        a rule  “Peru” dateline 6
              named   BO        Bolivia  0.75
                        a rule  “Bolivia” body 3
              What
              medtop  11000000  politics  0.50
                        a rule  “Talks” headline 0
              medtop  20000638  international relations  0.50
                        a rule  “Talks” body 0
              medtop  20000639  diplomacy  0.50
                        a rule  “Talks” body 0
              medtop  04000000  economy  0.50
                        a rule  “Talks” body 0
              Who
              person            Ada Example  0.50
                        a rule  “Ada” summary 0
              vocabulary v1

            """);
  }

  @Test
  void shouldLeaveOutWhatAStoryHasNot() {
    report(Ansi.OFF).story("x.txt", 2, TestStories.story(TestStories.bare()), null);

    assertThat(printed.toString())
        .isEqualToNormalizingNewlines(
            """
            (no headline)
              file       x.txt #2
              id         wire:1
              status     USABLE
              body       0 paragraphs, 0 characters

            """);
  }

  @Test
  void shouldPrintWhyAnItemIsNoStory() {
    report(Ansi.OFF).rejected("x.jsonl", 1, "MALFORMED", "line 2: odd");

    assertThat(printed.toString())
        .isEqualToNormalizingNewlines("rejected  x.jsonl #1: MALFORMED: line 2: odd\n");
  }

  @Test
  void shouldUseColoursOnATerminalOnly() {
    report(Ansi.ON).story("x", 0, TestStories.story(TestStories.full()), TestStories.labels());
    String coloured = printed.toString();
    printed.getBuffer().setLength(0);
    report(Ansi.OFF).story("x", 0, TestStories.story(TestStories.full()), TestStories.labels());

    assertThat(coloured).contains("\u001b[1m", "\u001b[32m");
    assertThat(printed.toString())
        .doesNotContain("\u001b")
        .isEqualTo(coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void shouldNotLetAStorySteerTheTerminal() {
    Article article = TestStories.full();
    article.setHeadline("\u001b[2J\u009b2JTalks\u0007");
    article.setSummary("a\u001b]0;b");

    Report report = report(Ansi.OFF);
    report.story("x\u001b[1m", 0, TestStories.story(article, "\u001bw"), null);
    report.rejected("x\u001b[1m", 0, "OTHER", "\u001b[31m");

    assertThat(printed.toString()).doesNotContain("\u001b", "\u009b", "\u0007");
  }

  @Test
  @DefaultLocale("de")
  void shouldPrintTheSameFiguresEverywhere() {
    report(Ansi.OFF).story("x", 0, TestStories.story(TestStories.full()), TestStories.labels());

    assertThat(printed.toString()).contains("Peru  0.75").doesNotContain("0,75");
  }

  @Test
  void shouldQuoteOnlyTheFirstWordsOfMany() {
    List<Evidence> nine =
        Collections.nCopies(9, new Evidence("body", 0, 5, "Talks", "the same rule"));
    Enrichment labels =
        new Enrichment("en", List.of(), List.of(new Tag("s", "c", "n", 1.0, List.of(), nine)), "v");

    report(Ansi.OFF).story("x", 0, TestStories.story(TestStories.full()), labels);

    assertThat(printed.toString()).contains("“Talks” body 0, and 3 more");
  }

  private Report report(Ansi ansi) {
    return new Report(new PrintWriter(printed), ansi);
  }
}
