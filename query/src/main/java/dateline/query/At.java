package dateline.query;

import org.jspecify.annotations.Nullable;

/**
 * Where a part of a query stands in its text.
 *
 * <p>All places are equal: two queries that ask the same are equal, however they were written.
 *
 * @param start the first character, in UTF-16 units from 0
 * @param end after the last character
 */
public record At(int start, int end) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof At;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
