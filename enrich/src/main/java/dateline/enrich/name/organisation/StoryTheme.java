package dateline.enrich.name.organisation;

import dateline.enrich.name.field.FieldText;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;

/** Whether a story is about sport, told by its words when first asked. Not thread-safe. */
public final class StoryTheme {
  /** So many words of sport make a story of sport. */
  private static final int ENOUGH = 3;

  /** They stand among so many words at the beginning of a field. */
  private static final int BEGINNING = 400;

  private final Document document;
  private final Vocabulary sportWords;
  private boolean known;
  private boolean sport;

  /** By the folded words that stories of sport have. */
  public StoryTheme(Document document, Vocabulary sportWords) {
    this.document = document;
    this.sportWords = sportWords;
  }

  boolean isSport() {
    if (!known) {
      sport = hasEnough();
      known = true;
    }
    return sport;
  }

  private boolean hasEnough() {
    int found = 0;
    for (Field field : FieldText.FIELDS) {
      Tokens tokens = document.tokens(field);
      int end = Math.min(tokens.size(), BEGINNING);
      for (int i = 0; i < end; i++) {
        if (sportWords.contains(tokens, i) && ++found == ENOUGH) {
          return true;
        }
      }
    }
    return false;
  }
}
