package dateline.query.match;

import dateline.query.Query;
import dateline.query.WordPattern;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene's Monitor, for the part of the language that it has too: words, phrases, beginnings, AND,
 * OR and NOT. It is given texts in our words.
 */
final class LuceneMonitor implements Closeable {
  private static final String FIELD = "text";
  private static final int PASSES = 2;

  /** What a phrase cannot bridge. */
  private static final int BETWEEN_PARAGRAPHS = 100;

  private final Monitor monitor;

  LuceneMonitor(List<Query> queries) throws IOException {
    monitor =
        new Monitor(
            new StandardAnalyzer(),
            new MultipassTermFilteredPresearcher(PASSES),
            new MonitorConfiguration());
    List<MonitorQuery> all = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      all.add(new MonitorQuery(String.valueOf(i), translated(queries.get(i)), null, Map.of()));
    }
    monitor.register(all);
  }

  /** The numbers of the queries that match, in order. */
  List<Integer> matches(String text) throws IOException {
    Document document = new Document();
    document.add(new TextField(FIELD, new Words(Tokenizer.tokenize(text))));
    var found = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
    if (!found.getErrors().isEmpty()) {
      throw new IllegalStateException("the Monitor failed: " + found.getErrors());
    }
    return found.getMatches().stream()
        .map(match -> Integer.valueOf(match.getQueryId()))
        .sorted()
        .toList();
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }

  private static org.apache.lucene.search.Query translated(Query query) {
    var parts = new BooleanQuery.Builder();
    if (query instanceof Query.And and) {
      and.parts().forEach(part -> parts.add(translated(part), Occur.MUST));
    } else if (query instanceof Query.Or or) {
      or.parts().forEach(part -> parts.add(translated(part), Occur.SHOULD));
    } else if (query instanceof Query.Not not) {
      // There nothing matches by what is missing alone.
      parts.add(new MatchAllDocsQuery(), Occur.MUST);
      parts.add(translated(not.part()), Occur.MUST_NOT);
    } else if (query instanceof Query.Words words) {
      return words(words.words());
    } else {
      throw new IllegalArgumentException("not of the shared part: " + query);
    }
    return parts.build();
  }

  private static org.apache.lucene.search.Query words(List<WordPattern> words) {
    if (words.size() > 1) {
      return new PhraseQuery(FIELD, words.stream().map(WordPattern::folded).toArray(String[]::new));
    }
    Term term = new Term(FIELD, words.get(0).folded());
    return words.get(0).prefix() ? new PrefixQuery(term) : new TermQuery(term);
  }

  /** Our words as Lucene reads them. */
  private static final class Words extends TokenStream {
    private final Tokens tokens;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;

    Words(Tokens tokens) {
      this.tokens = tokens;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) {
        return false;
      }
      clearAttributes();
      term.append(tokens.folded(next));
      boolean opens = next > 0 && tokens.paragraph(next) != tokens.paragraph(next - 1);
      step.setPositionIncrement(opens ? BETWEEN_PARAGRAPHS : 1);
      next++;
      return true;
    }
  }
}
