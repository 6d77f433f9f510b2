package dateline.ingest.wire.anpa;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.telex.TelexFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * ANPA 1312: messages between SOH and EOT, one after the other or one a file. Frames with parts
 * missing are read as far as they go, since lines and file transfers lose control characters.
 */
public final class AnpaFormat implements WireFormat {
  private static final int MAX_MESSAGE = 4 << 20;
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\x00\\x7F\\s]{0,200}\\x16{0,20}\\s{0,9}\\x01\\s?[A-Za-z]{1,3}\\d{3,5}\\x1F"
              + "|[\\x00\\x7F\\s]{0,200}\\x16{1,20}\\s{0,9}\\x01");

  private final int maxMessage;

  public AnpaFormat() {
    this(MAX_MESSAGE);
  }

  /**
   * @param maxMessage the longest message, in bytes
   */
  public AnpaFormat(int maxMessage) {
    this.maxMessage = maxMessage;
  }

  @Override
  public String name() {
    return "anpa-1312";
  }

  /** Claims what opens with SYN and SOH, a service level, a number and the mark of a selector. */
  @Override
  public boolean claims(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return OPENING.matcher(text).lookingAt();
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    TelexFile.decode(input, "ANPA 1312", maxMessage, new Message(input.defaults())::decode, out);
  }
}
