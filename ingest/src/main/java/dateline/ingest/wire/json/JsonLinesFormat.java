package dateline.ingest.wire.json;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.bytes.ByteLines;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.model.Reason;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * JSON Lines: an object a line. Only {@code \n} ends a line; line separators of Unicode within a
 * text are part of it. Blank lines are passed over.
 */
public final class JsonLinesFormat implements WireFormat {
  private static final int MAX_LINE = 4 << 20;

  private final int maxLine;

  public JsonLinesFormat() {
    this(MAX_LINE);
  }

  public JsonLinesFormat(int maxLine) {
    this.maxLine = maxLine;
  }

  @Override
  public String name() {
    return "json-lines";
  }

  @Override
  public boolean claims(byte[] head) {
    int at = skipBlank(head, TextBytes.bomLength(head));
    if (at == head.length || head[at] != '{') {
      return false;
    }
    at = skipBlank(head, at + 1);
    // Nothing, a key or the end may follow; anything else is prose that opens with a brace.
    return at == head.length || head[at] == '"' || head[at] == '}';
  }

  private static int skipBlank(byte[] head, int from) {
    int at = from;
    while (at < head.length && (head[at] == ' ' || (head[at] >= '\t' && head[at] <= '\r'))) {
      at++;
    }
    return at;
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    byte[] head = input.head();
    String other = TextBytes.bomLength(head) == 2 ? "UTF-16" : TextBytes.otherThanText(head);
    if (other != null) {
      out.accept(WholeInput.reject(input, Reason.ENCODING, other + ", not JSON lines"));
      return;
    }
    String printed = PrintedJson.in(head);
    if (printed != null) {
      out.accept(WholeInput.reject(input, Reason.MALFORMED, printed));
      return;
    }
    ByteLines lines = new ByteLines(input.stream(), maxLine, WireItem.Rejected.MAX_ORIGINAL);
    JsonLine decoder = new JsonLine(input.defaults());
    boolean any = false;
    while (lines.next()) {
      if (lines.isLong()) {
        out.accept(
            WireItem.Rejected.of(
                Reason.TOO_LARGE,
                "line %d: longer than %s: %d bytes"
                    .formatted(lines.number(), Sizes.print(maxLine), lines.size()),
                lines.bytes(),
                lines.size()));
        any = true;
      } else if (!lines.isBlank()) {
        out.accept(decoder.decode(lines.bytes(), lines.number()));
        any = true;
      }
    }
    if (!any) {
      out.accept(WireItem.Rejected.of(Reason.EMPTY, "there is nothing in it", new byte[0]));
    }
  }
}
