package dateline.ingest.wire;

import dateline.ingest.wire.json.JsonLinesFormat;
import dateline.ingest.wire.text.TextFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Decodes test inputs. */
public final class Wire {
  private Wire() {}

  public static List<WireItem> decode(WireFormat format, byte[] bytes, WireDefaults defaults) {
    return decode(format, new ByteArrayInputStream(bytes), defaults);
  }

  public static List<WireItem> decode(WireFormat format, InputStream bytes, WireDefaults defaults) {
    List<WireItem> items = new ArrayList<>();
    try {
      format.decode(WireInput.of(bytes, "test", defaults), items::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  public static List<WireItem> jsonLines(String text) {
    return decode(
        new JsonLinesFormat(), text.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));
  }

  public static WireItem.Story text(String text) {
    return story(text(text.getBytes(StandardCharsets.UTF_8)));
  }

  public static WireItem text(byte[] bytes) {
    return decode(new TextFormat(), bytes, WireDefaults.of("wire")).get(0);
  }

  public static WireItem.Story story(WireItem item) {
    if (item instanceof WireItem.Story story) {
      return story;
    }
    throw new AssertionError("not a story: " + item);
  }

  public static WireItem.Rejected rejected(WireItem item) {
    if (item instanceof WireItem.Rejected rejected) {
      return rejected;
    }
    throw new AssertionError("not rejected: " + item);
  }
}
