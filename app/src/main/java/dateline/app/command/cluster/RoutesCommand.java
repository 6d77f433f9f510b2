package dateline.app.command.cluster;

import dateline.app.ExitCode;
import dateline.app.command.option.ClusterOptions;
import dateline.app.command.option.NamesOption;
import dateline.app.print.Printable;
import dateline.app.print.StoryLine;
import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.Span;
import dateline.query.match.Match;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline routes}: what a route would deliver. */
@Command(
    name = "routes",
    mixinStandardHelpOptions = true,
    description = "See what a route would deliver.")
public final class RoutesCommand implements Runnable {
  /** How many of the words that match are shown. */
  private static final int WORDS = 8;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A command of its own does the work. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing: try");
  }

  @Command(
      name = "try",
      mixinStandardHelpOptions = true,
      description = "Print which of the last stories a query would deliver, and by which words.")
  int tryQuery(
      @Mixin ClusterOptions shared,
      @Parameters(paramLabel = "Q", description = "The query.") String text,
      @Option(
              names = "--last",
              paramLabel = "N",
              defaultValue = "1000",
              description = "How many stories to look at; default: ${DEFAULT-VALUE}.")
          int last) {
    PrintWriter out = spec.commandLine().getOut();
    Query asked = Query.parse(text, NamesOption.ofRoutes(shared));
    StandingQueries<String> query =
        StandingQueries.compile(List.of(new StandingQuery<>(text, asked)));
    List<EnrichedArticle> stories = LastStories.read(shared.topics(), shared.kafka(), last);
    int delivered = 0;
    for (EnrichedArticle story : stories) {
      List<Match<String>> matches =
          query.match(Document.of(story.getArticle(), story.getEnrichment())).toList();
      if (!matches.isEmpty()) {
        delivered++;
        out.println(StoryLine.of(story, labelled(story), Instant.now()));
        String words = words(story, matches.get(0).spans());
        if (!words.isEmpty()) {
          out.println("    " + words);
        }
      }
    }
    out.printf("%d of %d stories would be delivered%n", delivered, stories.size());
    out.flush();
    return ExitCode.OK;
  }

  private static Instant labelled(EnrichedArticle story) {
    return Objects.requireNonNullElse(story.getHops().getEnriched(), story.getHops().getReceived());
  }

  private static String words(EnrichedArticle story, List<Span> spans) {
    return spans.stream()
        .map(span -> span.field().label() + ": " + Printable.line(text(story.getArticle(), span)))
        .distinct()
        .limit(WORDS)
        .collect(Collectors.joining("; "));
  }

  private static String text(Article article, Span span) {
    String field =
        switch (span.field()) {
          case HEADLINE -> article.getHeadline();
          case SUMMARY -> article.getSummary();
          case BODY -> article.getBody();
          case SLUGLINE -> article.getSlugline();
          case BYLINE -> article.getByline();
          case DATELINE -> article.getDateline();
          case KEYWORDS -> article.getKeywords().get(span.item());
          case CREDIT -> article.getCredit();
        };
    return Objects.requireNonNull(field, "words in a field that is not there")
        .substring(span.start(), span.end());
  }
}
