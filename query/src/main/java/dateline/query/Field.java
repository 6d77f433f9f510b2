package dateline.query;

import java.util.Locale;

/** A part of an article that has words; named as in the article and in evidence. */
public enum Field {
  HEADLINE(1),
  SUMMARY(1 << 1),
  BODY(1 << 2),
  SLUGLINE(1 << 3),
  BYLINE(1 << 4),
  DATELINE(1 << 5),
  /** A list: each keyword is a text of its own. */
  KEYWORDS(1 << 6),
  CREDIT(1 << 7);

  private static final Field[] ALL = values();

  /** How many there are. */
  public static final int COUNT = ALL.length;

  private final int bit;
  private final String label = name().toLowerCase(Locale.ROOT);

  Field(int bit) {
    this.bit = bit;
  }

  /** The name in lower case, as evidence and queries spell it. */
  public String label() {
    return label;
  }

  /** One bit, its own. */
  int bit() {
    return bit;
  }

  /** Its own among all fields, from 0, in the order in which they are read. */
  public int number() {
    return Integer.numberOfTrailingZeros(bit);
  }

  /** The field of that {@link #number}. */
  public static Field at(int number) {
    return ALL[number];
  }
}
