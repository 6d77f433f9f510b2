package dateline.ingest.wire.iptc7901;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.telex.TelexFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * IPTC 7901: messages between SOH and EOT, one after the other or one a file. Frames with parts
 * missing are read as far as they go, since lines and file transfers lose control characters.
 */
public final class Iptc7901Format implements WireFormat {
  private static final int MAX_MESSAGE = 4 << 20;
  private static final char SOH = 1;
  private static final char STX = 2;

  private final int maxMessage;

  public Iptc7901Format() {
    this(MAX_MESSAGE);
  }

  /**
   * @param maxMessage the longest message, in bytes
   */
  public Iptc7901Format(int maxMessage) {
    this.maxMessage = maxMessage;
  }

  @Override
  public String name() {
    return "iptc7901";
  }

  /**
   * Claims what has a header line after SOH or before STX; without either, one that is unmistakable
   * and a closing line.
   */
  @Override
  public boolean claims(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int heading = text.indexOf(SOH);
    int start = text.indexOf(STX);
    int from = heading >= 0 && (start < 0 || heading < start) ? heading + 1 : 0;
    while (from < text.length() && isPadding(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    String line = text.substring(from, end);
    boolean framed = heading >= 0 || start >= 0;
    return framed
        ? isPadded(text, heading) && Heading.isHeaderLine(line)
        : Heading.isUnmistakable(line) && text.lines().anyMatch(Filing::isLine);
  }

  private static boolean isPadding(char c) {
    return (c <= ' ' && c != STX) || c == 0x7F;
  }

  private static boolean isPadded(String text, int end) {
    return text.substring(0, Math.max(0, end)).chars().allMatch(c -> isPadding((char) c));
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    TelexFile.decode(input, "IPTC 7901", maxMessage, new Message(input.defaults())::decode, out);
  }
}
