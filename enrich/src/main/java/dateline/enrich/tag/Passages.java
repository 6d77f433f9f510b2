package dateline.enrich.tag;

import dateline.model.Evidence;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Span;
import dateline.query.match.Matches;
import dateline.query.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one story that rules point at, each read once however many rules do, and numbered as
 * the matches number them. Not thread-safe.
 */
final class Passages {
  private static final int LEAD_PARAGRAPHS = 2;

  /** A lead has no more words than this: a text without paragraphs is not all lead. */
  private static final int LEAD_WORDS = 80;

  private static final int UNKNOWN = -2;

  private final Document document;
  private final Span[] spans;
  private final String[] texts;
  private final int[] wordings;
  private final double[] weights;
  private final boolean[] heading;
  private final long[] orders;
  private final Map<String, Integer> wordingNumbers = new HashMap<>();

  /** By field: where the last word of its first paragraphs begins. */
  private final int[] leadEnds = new int[Field.COUNT];

  /** The most that a place can add. */
  static final double BEST_PLACE = 1.5;

  private static final double HEADLINE = BEST_PLACE;
  private static final double SUMMARY = 1.2;
  private static final double LEAD = 1;
  private static final double BODY = 0.7;

  /** A text with more words than this tells less by each of them, by the fourth root. */
  private static final double LONG = 200;

  /** What a word below the first paragraphs tells, against one within them. */
  private final double body;

  Passages(Document document, Matches<?> matches) {
    body = BODY * Math.sqrt(Math.sqrt(LONG / Math.max(LONG, document.tokens(Field.BODY).size())));
    this.document = document;
    Arrays.fill(leadEnds, UNKNOWN);
    spans = new Span[matches.spans()];
    texts = new String[spans.length];
    wordings = new int[spans.length];
    weights = new double[spans.length];
    heading = new boolean[spans.length];
    orders = new long[spans.length];
    for (int passage = 0; passage < spans.length; passage++) {
      Span span = matches.span(passage);
      spans[passage] = span;
      texts[passage] = document.text(span);
      wordings[passage] = numberWording(texts[passage]);
      weights[passage] = placeWeight(span);
      heading[passage] = weights[passage] >= SUMMARY;
      orders[passage] = ((long) rank(span.field()) << Integer.SIZE) + span.start();
    }
  }

  /** How many passages there are. */
  int size() {
    return spans.length;
  }

  /** How many different wordings there are. */
  int wordings() {
    return wordingNumbers.size();
  }

  /** The same number for the same words, whatever their case, from 0. */
  int wording(int passage) {
    return wordings[passage];
  }

  /** How much the place adds: 1 in the first paragraphs, more in the headline, less below. */
  double weight(int passage) {
    return weights[passage];
  }

  /** Whether it stands where a desk says what the story is about, above the text. */
  boolean heads(int passage) {
    return heading[passage];
  }

  /** Less than that of another passage when evidence gives it first. */
  long order(int passage) {
    return orders[passage];
  }

  /** The passage as evidence, by the rule of that name. */
  Evidence evidence(int passage, String rule) {
    Span span = spans[passage];
    Evidence evidence = new Evidence();
    evidence.setField(span.field().label());
    evidence.setStart(span.start());
    evidence.setEnd(span.end());
    evidence.setText(texts[passage]);
    evidence.setRule(rule);
    return evidence;
  }

  private int numberWording(String text) {
    int next = wordingNumbers.size();
    Integer known = wordingNumbers.putIfAbsent(text.toLowerCase(Locale.ROOT), next);
    return known == null ? next : known;
  }

  private static int rank(Field field) {
    return switch (field) {
      case HEADLINE -> 0;
      case SUMMARY -> 1;
      case BODY -> 2;
      default -> 3;
    };
  }

  private double placeWeight(Span span) {
    return switch (span.field()) {
      case HEADLINE, KEYWORDS -> HEADLINE;
      case SUMMARY, SLUGLINE -> SUMMARY;
      default -> span.start() <= leadEnd(span.field()) ? LEAD : body;
    };
  }

  private int leadEnd(Field field) {
    if (leadEnds[field.number()] == UNKNOWN) {
      Tokens tokens = document.tokens(field);
      int end = -1;
      int most = Math.min(tokens.size(), LEAD_WORDS);
      for (int i = 0; i < most && tokens.paragraph(i) < LEAD_PARAGRAPHS; i++) {
        end = tokens.start(i);
      }
      leadEnds[field.number()] = end;
    }
    return leadEnds[field.number()];
  }
}
