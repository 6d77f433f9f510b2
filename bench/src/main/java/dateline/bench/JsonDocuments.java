package dateline.bench;

import dateline.model.Article;

/** Stories as the JSON of wires. What is in them needs no escaping. */
final class JsonDocuments {
  private JsonDocuments() {}

  static String ninjs(Article story) {
    return write(
        story,
        """
        {"uri": "urn:bench:%1$s", "type": "text", "version": "3", "versioncreated": "2026-10-03T09:00:00Z",
         "firstcreated": "2026-10-03T08:30:00Z", "pubstatus": "usable", "urgency": 4, "language": "en", "headline": "%2$s",
         "slugline": "BENCH-STORY", "byline": "A. Reporter", "copyrightholder": "Bench Wire", "copyrightnotice": "(c) 2026",
         "subject": [{"name": "civil unrest", "scheme": "medtop", "code": "20000065"}, {"name": "government", "code": "medtop:20000621"}],
         "place": [{"name": "Kenya", "code": "KE"}], "keywords": ["report"], "located": "%3$s",
         "body_xhtml": "%4$s"}
        """);
  }

  static String ap(Article story) {
    return write(
        story,
        """
        {"api_version": "1.1", "data": {"item": {"altids": {"itemid": "%1$s", "etag": "%1$s_3a0"}, "uri": "https://bench.example/%1$s",
         "version": 3, "type": "text", "firstcreated": "2026-10-03T08:30:00Z", "versioncreated": "2026-10-03T09:00:00Z", "pubstatus": "usable",
         "urgency": 4, "language": "en", "slugline": "BENCH", "headline": "%2$s", "bylines": [{"by": "By A. REPORTER"}], "located": "%3$s",
         "ednote": "Eds: adds a quote", "subject": [{"scheme": "http://cv.ap.org/id/", "code": "f25af2d07e4e100484f5df092526b43e", "name": "General news", "rels": ["direct"]}],
         "place": [{"code": "KE", "name": "Kenya"}], "copyrightnotice": "(c) 2026", "body_xhtml": "%4$s"}}}
        """);
  }

  static String dpa(Article story) {
    return write(
        story,
        """
        {"urn": "urn:newsml:bench.example:20261003:%1$s", "version": "3", "version_created": "2026-10-03T11:00:00+02:00", "pubstatus": "usable",
         "urgency": 4, "language": "de", "kicker": "Bench", "headline": "%2$s", "teaser": "A report.", "byline": "A. Reporter", "dateline": "%3$s (bench) -",
         "categories": [{"type": "dnltype:dpasubject", "qcode": "dpasubject:26", "name": "politics"}, {"type": "dnltype:keyword", "name": "report"},
          {"type": "dnltype:geosubject", "qcode": "dpacity:1", "name": "Nairobi"}], "creditline": "bench", "copyrightnotice": "bench",
         "article_html": "<section class=\\"main\\">%4$s</section>"}
        """);
  }

  static String reuters(Article story) {
    return write(
        story,
        """
        {"data": {"item": {"uri": "http://bench.example/%1$s", "versionedGuid": "tag:bench.example,2026:%1$s:3", "version": "3",
         "firstCreated": "2026-10-03T08:30:00Z", "versionCreated": "2026-10-03T09:00:00Z", "language": "en", "urgency": 4, "slug": "BENCH-STORY/",
         "headLine": "%2$s", "byLine": "A. Reporter", "dateLine": "%3$s", "subject": [{"code": "N2:KE", "name": "Kenya"}, {"code": "G:5L", "name": "Africa"}],
         "copyrightNotice": "(c) 2026", "bodyXhtml": "%4$s"}}}
        """);
  }

  private static String write(Article story, String template) {
    return template.formatted(
        story.getGuid(),
        story.getHeadline(),
        story.getDateline(),
        WireDocuments.paragraphs(story, "<p>", "</p>\\n"));
  }
}
