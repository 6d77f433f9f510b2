package dateline.query;

import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a query is matched against: an article and, once it has them, its labels.
 *
 * <p>Each field is read into words when first asked for, and only once, however many queries and
 * lexicons look at it. The article and the enrichment must not change while the document is in use;
 * then it is thread-safe.
 */
public final class Document {
  private final Article article;
  private final @Nullable Enrichment enrichment;

  private final AtomicReferenceArray<@Nullable List<Tokens>> items =
      new AtomicReferenceArray<>(Field.COUNT);

  private Document(Article article, @Nullable Enrichment enrichment) {
    this.article = article;
    this.enrichment = enrichment;
  }

  /** An article without labels: no label query matches it. */
  public static Document of(Article article) {
    return new Document(article, null);
  }

  /** An article with its labels. */
  public static Document of(Article article, Enrichment enrichment) {
    return new Document(article, enrichment);
  }

  public Article article() {
    return article;
  }

  /** The labels; empty when the article has not been labelled. */
  public Optional<Enrichment> enrichment() {
    return Optional.ofNullable(enrichment);
  }

  /**
   * The words of a field; none when the article does not have it.
   *
   * @throws IllegalArgumentException for {@link Field#KEYWORDS}, which is a list: see {@link
   *     #items}
   */
  public Tokens tokens(Field field) {
    if (field == Field.KEYWORDS) {
      throw new IllegalArgumentException("keywords are many texts");
    }
    List<Tokens> texts = items(field);
    return texts.isEmpty() ? Tokens.NONE : texts.get(0);
  }

  /** The words of each text of a field: one for each keyword, one or none for other fields. */
  public List<Tokens> items(Field field) {
    List<Tokens> known = items.get(field.number());
    if (known != null) {
      return known;
    }
    List<Tokens> read = read(field);
    // Whoever else read it at the same time read the same words.
    items.set(field.number(), read);
    return read;
  }

  /** The words that a span covers, as written. */
  public String text(Span span) {
    return items(span.field())
        .get(Math.max(0, span.item()))
        .text()
        .substring(span.start(), span.end());
  }

  private List<Tokens> read(Field field) {
    if (field == Field.KEYWORDS) {
      return article.getKeywords().stream().map(Tokenizer::tokenize).toList();
    }
    String text = single(field);
    return text == null ? List.of() : List.of(Tokenizer.tokenize(text));
  }

  private @Nullable String single(Field field) {
    return switch (field) {
      case HEADLINE -> article.getHeadline();
      case SUMMARY -> article.getSummary();
      case BODY -> article.getBody();
      case SLUGLINE -> article.getSlugline();
      case BYLINE -> article.getByline();
      case DATELINE -> article.getDateline();
      case CREDIT -> article.getCredit();
      case KEYWORDS -> null;
    };
  }
}
