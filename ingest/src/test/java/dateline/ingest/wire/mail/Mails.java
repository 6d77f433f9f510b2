package dateline.ingest.wire.mail;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import java.nio.charset.StandardCharsets;

/** Mails of our own, and what is read of them. */
final class Mails {
  static final String HEADERS =
      """
      Received: from a.example by b.example;
       Sun, 4 Oct 2026 15:31:00 +0000
      From: Desk <desk@wire.example>
      Date: Sun, 04 Oct 2026 15:30:00 +0000
      Message-ID: <42@wire.example>
      Subject: Goats at sea
      """;

  private Mails() {}

  static WireItem item(byte[] mail) {
    return Wire.decode(new MailFormat(), mail, WireDefaults.of("wire")).get(0);
  }

  static WireItem.Story story(String mail) {
    return Wire.story(item(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }

  static Article article(String mail) {
    return story(mail).article();
  }
}
