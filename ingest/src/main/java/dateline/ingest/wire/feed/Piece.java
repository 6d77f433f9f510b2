package dateline.ingest.wire.feed;

import dateline.ingest.wire.WireItem;
import dateline.model.Reason;

/**
 * An item as cut out of a feed.
 *
 * @param bytes its bytes; only the beginning when it is too long
 * @param size how many bytes it has, as far as they were read
 * @param line the line on which it begins, from 1
 * @param column the byte of the line on which it begins, from 1
 * @param fault what is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent") // It is passed on at once, never compared.
record Piece(byte[] bytes, long size, long line, long column, Fault fault) {
  /** Why a piece is not whole. */
  enum Fault {
    NONE,
    NOT_CLOSED,
    TOO_LONG
  }

  /** The item as one that is no story, with its place in the feed. */
  WireItem.Rejected reject(Reason reason, String message) {
    String where = "line " + line + ", column " + column + ": ";
    return WireItem.Rejected.of(reason, where + message, bytes, size);
  }
}
