package dateline.ingest.formats;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.anpa.AnpaFormat;
import dateline.ingest.wire.feed.FeedFormat;
import dateline.ingest.wire.iptc7901.Iptc7901Format;
import dateline.ingest.wire.json.JsonLinesFormat;
import dateline.ingest.wire.jsontree.JsonHead;
import dateline.ingest.wire.mail.MailFormat;
import dateline.ingest.wire.mapping.BuiltInMappings;
import dateline.ingest.wire.mapping.PathKind;
import dateline.ingest.wire.newsml.NewsMlG2Format;
import dateline.ingest.wire.newsml12.NewsMl12Format;
import dateline.ingest.wire.ninjs.NinjsFormat;
import dateline.ingest.wire.nitf.NitfFormat;
import dateline.ingest.wire.text.TextFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The formats that can be read, by name. Immutable and thread-safe.
 *
 * <p>To add a format, add it to {@link #standard()}; where two could claim the same input, the
 * stricter one goes first.
 */
public final class WireFormats {
  private static final int LONG_HEAD_BYTES = 512 << 10;
  private static final String JSON_LINES = "json-lines";

  private final Map<String, WireFormat> byName;
  private final WireFormat otherwise;

  private WireFormats(List<WireFormat> formats, WireFormat otherwise) {
    Map<String, WireFormat> names = new LinkedHashMap<>();
    formats.forEach(format -> names.put(format.name(), format));
    names.put(otherwise.name(), otherwise);
    this.byName = names;
    this.otherwise = otherwise;
  }

  /** All formats that Dateline knows, with their usual limits. */
  public static WireFormats standard() {
    List<WireFormat> formats = new ArrayList<>();
    formats.add(new Iptc7901Format());
    formats.add(new AnpaFormat());
    formats.add(FeedFormat.rss());
    formats.add(FeedFormat.atom());
    formats.add(new NewsMlG2Format());
    formats.add(new NewsMl12Format());
    formats.add(new NitfFormat());
    formats.add(new MailFormat());
    formats.addAll(BuiltInMappings.formats());
    formats.add(new NinjsFormat());
    formats.add(new JsonLinesFormat());
    return new WireFormats(formats, new TextFormat());
  }

  /**
   * The format of that name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that are known
   */
  public WireFormat byName(String name) {
    WireFormat format = byName.get(name);
    if (format == null) {
      throw new IllegalArgumentException(
          "unknown '" + name + "' (known: " + String.join(", ", names()) + ")");
    }
    return format;
  }

  /** How the paths into the items of a format are written. */
  public PathKind pathsOf(String name) {
    return switch (name) {
      case "ninjs", JSON_LINES -> PathKind.JSON;
      case "text", "email", "iptc7901", "anpa-1312" -> PathKind.TEXT;
      default -> name.endsWith("-json") ? PathKind.JSON : PathKind.XML;
    };
  }

  /** The names of all formats, in alphabetical order. */
  public List<String> names() {
    return byName.keySet().stream().sorted().toList();
  }

  /**
   * The format of an input; plain text when nothing else claims it. What tells one kind of JSON
   * from another may stand behind a long text, so that more of it is looked at where the first
   * bytes say no more than that it is JSON.
   */
  public WireFormat detect(WireInput input) throws IOException {
    byte[] head = input.head();
    WireFormat found = claiming(head);
    return isUntold(found, head) ? claiming(input.head(LONG_HEAD_BYTES)) : found;
  }

  /** As {@link #detect(WireInput)}, of all that there is of an input. */
  public WireFormat detect(byte[] bytes) {
    byte[] head = first(WireInput.HEAD_BYTES, bytes);
    WireFormat found = claiming(head);
    return isUntold(found, head) ? claiming(first(LONG_HEAD_BYTES, bytes)) : found;
  }

  private static byte[] first(int most, byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, most));
  }

  private boolean isUntold(WireFormat found, byte[] head) {
    return (found == otherwise || found == byName.get(JSON_LINES))
        && head.length == WireInput.HEAD_BYTES
        && JsonHead.begins(head);
  }

  private WireFormat claiming(byte[] head) {
    return byName.values().stream()
        .filter(format -> format.claims(head))
        .findFirst()
        .orElse(otherwise);
  }
}
