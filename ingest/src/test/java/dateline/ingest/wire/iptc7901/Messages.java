package dateline.ingest.wire.iptc7901;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages of IPTC 7901 for tests, written so that they can be read. */
final class Messages {
  /** One with all that a message may have. */
  static final String WHOLE =
      """
      ~brk0042 3 pl 61  brk 0042

      Weather/Islands/
      ^1st LEAD
      Storm closes the ferries to the outer islands of the north, and
      the schools =
      By Mara Lindqvist, brk =

         Tromvik (brk) - A storm closed all ferries to the outer islands
      on Sunday, the harbour office said.

         Nobody was hurt.

      # Notebook

      ## Contacts
      * Desk: 555 0100
      |041530 GMT Oct 26
      """;

  private Messages() {}

  /** The bytes of a message. */
  static byte[] message(String text) {
    return framed(text).getBytes(StandardCharsets.UTF_8);
  }

  /** Stands control characters in for marks that can be read. */
  static String framed(String text) {
    return text.replace("\n", "\r\n")
        .replace('~', '\u0001')
        .replace('^', '\u0002')
        .replace('|', '\u0003')
        .replace('§', '\u0004');
  }

  static List<WireItem> items(byte[] bytes) {
    return Wire.decode(new Iptc7901Format(), bytes, WireDefaults.of("brk"));
  }

  static Article article(String text) {
    return Wire.story(items(message(text)).get(0)).article();
  }
}
