package dateline.ingest.wire.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What the addresses within an element are relative to. Any element may say so of itself, and what
 * it says is relative to what those around it say (XML Base; RFC 4287, 2).
 *
 * @param address null when nobody says
 */
record BaseAddress(@Nullable String address) {

  /** That within an element in what this is the base of. */
  BaseAddress of(Element element) {
    String own = element.attribute("xml:base");
    return own == null ? this : new BaseAddress(resolve(own));
  }

  /** An address in full; as it is where none can be made of it. */
  String resolve(String relative) {
    if (address == null) {
      return relative;
    }
    try {
      return URI.create(address).resolve(relative).toString();
    } catch (IllegalArgumentException e) {
      return relative;
    }
  }
}
