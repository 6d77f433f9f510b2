package dateline.bench;

import dateline.model.Article;
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
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene's Monitor with its multipass presearcher, given the same queries and the same words: it
 * reads texts with our tokeniser, so that the two differ only in how they match.
 */
final class MonitorPeer implements Closeable {
  private static final String FIELD = "text";
  private static final int PASSES = 4;
  private static final int BATCH = 100;

  /** What a phrase or nearness cannot bridge. */
  private static final int BETWEEN_PARAGRAPHS = 1000;

  private final Monitor monitor;

  MonitorPeer(List<Query> queries) throws IOException {
    monitor =
        new Monitor(
            new StandardAnalyzer(),
            new MultipassTermFilteredPresearcher(PASSES),
            new MonitorConfiguration());
    List<MonitorQuery> all = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      all.add(new MonitorQuery(String.valueOf(i), query(queries.get(i)), null, Map.of()));
    }
    // Its writer keeps a buffer for each query until they are committed.
    for (int from = 0; from < all.size(); from += BATCH) {
      monitor.register(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
  }

  /** How many queries match. */
  int matches(Article article) {
    Document document = new Document();
    String text = article.getHeadline() + "\n\n" + article.getBody();
    document.add(new TextField(FIELD, new Words(Tokenizer.tokenize(text))));
    try {
      MatchingQueries<QueryMatch> matches = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
      if (!matches.getErrors().isEmpty()) {
        throw new IllegalStateException("the Monitor failed: " + matches.getErrors());
      }
      return matches.getMatchCount();
    } catch (IOException e) {
      throw new IllegalStateException("the Monitor's index is in memory", e);
    }
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }

  private static org.apache.lucene.search.Query query(Query query) {
    if (query instanceof Query.And and) {
      var all = new BooleanQuery.Builder();
      for (Query part : and.parts()) {
        if (part instanceof Query.Not not) {
          all.add(query(not.part()), BooleanClause.Occur.MUST_NOT);
        } else {
          all.add(query(part), BooleanClause.Occur.MUST);
        }
      }
      return all.build();
    }
    if (query instanceof Query.Or or) {
      var any = new BooleanQuery.Builder();
      or.parts().forEach(part -> any.add(query(part), BooleanClause.Occur.SHOULD));
      return any.build();
    }
    if (query instanceof Query.Near near) {
      return new SpanNearQuery(
          new SpanQuery[] {span(near.left()), span(near.right())},
          near.distance() - 1,
          near.ordered());
    }
    if (query instanceof Query.Words words) {
      return words(words.words());
    }
    throw new IllegalArgumentException("not of the shared part: " + query);
  }

  private static org.apache.lucene.search.Query words(List<WordPattern> words) {
    if (words.size() > 1) {
      return new PhraseQuery(FIELD, words.stream().map(WordPattern::text).toArray(String[]::new));
    }
    Term term = new Term(FIELD, words.get(0).text());
    return words.get(0).prefix() ? new PrefixQuery(term) : new TermQuery(term);
  }

  private static SpanQuery span(Query query) {
    return new SpanTermQuery(new Term(FIELD, ((Query.Words) query).words().get(0).text()));
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
