package dateline.query;

import java.util.Locale;

/** Where in an article words are looked for. */
public enum Scope implements QueryField {
  /** What is meant when no field is named. */
  TEXT(Field.HEADLINE, Field.SUMMARY, Field.BODY, Field.SLUGLINE, Field.KEYWORDS),
  HEADLINE(Field.HEADLINE),
  SUMMARY(Field.SUMMARY),
  /** Headline, summary and the first two paragraphs of the body. */
  LEAD(Field.HEADLINE, Field.SUMMARY),
  BODY(Field.BODY),
  SLUGLINE(Field.SLUGLINE),
  BYLINE(Field.BYLINE),
  DATELINE(Field.DATELINE),
  KEYWORDS(Field.KEYWORDS),
  CREDIT(Field.CREDIT);

  /** How many paragraphs of the body belong to the lead. */
  static final int LEAD_PARAGRAPHS = 2;

  /** Stands beside the bits of the fields for a place in the body's first paragraphs. */
  static final int LEAD_OF_BODY = 1 << 16;

  private final String label = name().toLowerCase(Locale.ROOT);
  private final int places;

  Scope(Field... fields) {
    int bits = name().equals("LEAD") ? LEAD_OF_BODY : 0;
    for (Field field : fields) {
      bits |= field.bit();
    }
    places = bits;
  }

  @Override
  public String label() {
    return label;
  }

  /** The bits of all places within the scope, as in {@link #place}. */
  public int places() {
    return places;
  }

  /** The bits of a place in a field: the field's own and, in its first paragraphs, the lead's. */
  public static int place(Field field, int paragraph) {
    return field == Field.BODY && paragraph < LEAD_PARAGRAPHS
        ? field.bit() | LEAD_OF_BODY
        : field.bit();
  }

  /** Whether the field has to be read for words looked for in these places. */
  public static boolean reads(int places, Field field) {
    return (places & place(field, 0)) != 0;
  }
}
