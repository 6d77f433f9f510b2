package dateline.bench;

import dateline.model.Article;

/** Stories as lines of text, the way telex and mail carry them. */
final class TelexDocuments {
  private TelexDocuments() {}

  static String iptc7901(Article story) {
    return "\u0001brk0042 3 pl 161 brk\nBench-story/\n\u0002%s =\n\n%s, Oct 3 (bench) - %s\u0003\n031530 GMT Oct 26\u0004\n"
        .formatted(
            story.getHeadline(), story.getDateline(), WireDocuments.paragraphs(story, "   ", "\n"));
  }

  static String anpa(Article story) {
    return "\u0016\u0016\u0001W0815\u001Fbench\nu i\u0013\u0011 BC-BENCH 10-03 0421\n\u0002^BC-BENCH,421<\n^%s<\n^By A. Reporter=\n\t%s (BW) _ %s\u0003\nAP-WF-10-03-26 1530GMT<\n\u0004"
        .formatted(
            story.getHeadline(), story.getDateline(), WireDocuments.paragraphs(story, "\t", "\n"));
  }

  static String text(Article story) {
    return "%s\n\n%s (Bench) - %s\n"
        .formatted(story.getHeadline(), story.getDateline(), story.getBody());
  }

  static String email(Article story) {
    return """
        From: Bench Wire <wire@bench.example>
        To: desk@paper.example
        Subject: %2$s
        Date: Sat, 03 Oct 2026 09:00:00 +0000
        Message-ID: <%1$s@bench.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %3$s
        """
        .formatted(story.getGuid(), story.getHeadline(), story.getBody());
  }
}
