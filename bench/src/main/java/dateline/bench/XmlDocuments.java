package dateline.bench;

import dateline.model.Article;
import java.util.List;
import java.util.stream.Collectors;

/** Stories as the XML of wires. What is in them needs no escaping. */
final class XmlDocuments {
  private XmlDocuments() {}

  static String newsMlG2(Article story) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:xhtml="http://www.w3.org/1999/xhtml"
            guid="urn:newsml:bench.example:20261003:%1$s" version="3" standard="NewsML-G2" standardversion="2.28" xml:lang="en">
          <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml"/>
          <rightsInfo><copyrightHolder literal="Bench Wire"/><copyrightNotice>(c) 2026 Bench Wire</copyrightNotice></rightsInfo>
          <itemMeta>
            <itemClass qcode="ninat:text"/><provider literal="bench"/>
            <versionCreated>2026-10-03T09:00:00Z</versionCreated><firstCreated>2026-10-03T08:30:00Z</firstCreated>
            <pubStatus qcode="stat:usable"/><edNote>Adds a quote.</edNote>
          </itemMeta>
          <contentMeta>
            <urgency>4</urgency><located qcode="city:nairobi"><name>Nairobi</name></located>
            <creditline>Bench Wire</creditline><by>By A. Reporter</by><slugline>BENCH-STORY</slugline>
            <language tag="en"/><headline>%2$s</headline><dateline>%3$s</dateline>
            <subject type="cpnat:abstract" qcode="medtop:20000065"><name>civil unrest</name></subject>
            <subject type="cpnat:abstract" qcode="medtop:20000621"><name>government</name></subject>
            <subject type="cpnat:geoArea" qcode="iso3166-1a2:KE"><name>Kenya</name></subject>
            <keyword>report</keyword>
          </contentMeta>
          <contentSet><inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>
        %4$s    </body></html>
          </inlineXML></contentSet>
        </newsItem>
        """
        .formatted(
            story.getGuid(),
            story.getHeadline(),
            story.getDateline(),
            WireDocuments.paragraphs(story, "      <p>", "</p>\n"));
  }

  static String newsMl12(Article story) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20261003T090000Z</DateAndTime><Priority FormalName="4"/></NewsEnvelope>
        <NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>bench.example</ProviderId><DateId>20261003</DateId>
        <NewsItemId>%1$s</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId>
        <PublicIdentifier>urn:newsml:bench.example:20261003:%1$s:1</PublicIdentifier></NewsIdentifier><NameLabel>BENCH</NameLabel></Identification>
        <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20261003T083000Z</FirstCreated>
        <ThisRevisionCreated>20261003T090000Z</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
        <NewsComponent><NewsLines><DateLine xml:lang="en">%3$s</DateLine><HeadLine xml:lang="en">%2$s</HeadLine>
        <ByLine>By A. Reporter</ByLine><CopyrightLine>Bench Wire</CopyrightLine><SlugLine>bench-story</SlugLine></NewsLines>
        <AdministrativeMetadata><Provider><Party FormalName="Bench"/></Provider></AdministrativeMetadata>
        <DescriptiveMetadata><Language FormalName="en"/><SubjectCode><Subject FormalName="11000000"/></SubjectCode>
        <Location HowPresent="Origin"><Property FormalName="Country" Value="KEN"/><Property FormalName="City" Value="Nairobi"/></Location></DescriptiveMetadata>
        <ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF"/><DataContent>
        %4$s</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
        """
        .formatted(
            story.getGuid(),
            story.getHeadline(),
            story.getDateline(),
            WireDocuments.paragraphs(story, "<p>", "</p>\n"));
  }

  static String nitf(Article story) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <nitf version="-//IPTC//DTD NITF 3.4//EN"><head><title>%2$s</title>
        <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="11000000" tobject.subject.type="politics"/></tobject>
        <docdata management-status="usable"><doc-id id-string="bench-%1$s" regsrc="Bench"/><urgency ed-urg="4"/>
        <date.issue norm="20261003T090000Z"/><date.release norm="20261003T090000Z"/><du-key key="BENCH" version="1"/>
        <doc.copyright holder="Bench Wire" year="2026"/><evloc city="Nairobi" iso-cc="KE"/>
        <key-list><keyword key="report"/><keyword key="answers"/></key-list></docdata></head>
        <body><body.head><hedline><hl1>%2$s</hl1></hedline><byline>By A. Reporter</byline>
        <dateline><location>%3$s</location></dateline><distributor>Bench Wire</distributor></body.head>
        <body.content>
        %4$s</body.content></body></nitf>
        """
        .formatted(
            story.getGuid(),
            story.getHeadline(),
            story.getDateline(),
            WireDocuments.paragraphs(story, "<p>", "</p>\n"));
  }

  static String rss(List<Article> stories) {
    return stories.stream()
        .map(
            story ->
                """
                <item><title>%2$s</title><link>https://bench.example/story/%1$s</link><guid isPermaLink="false">bench-%1$s</guid>
                <pubDate>Sat, 03 Oct 2026 09:00:00 GMT</pubDate><dc:creator>A. Reporter</dc:creator><category>Politics</category>
                <description>%3$s</description><content:encoded><![CDATA[%4$s]]></content:encoded></item>
                """
                    .formatted(
                        story.getGuid(),
                        story.getHeadline(),
                        story.getDateline(),
                        WireDocuments.paragraphs(story, "<p>", "</p>\n")))
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Bench</title><link>https://bench.example/</link><language>en</language>
                """,
                "</channel></rss>\n"));
  }

  static String atom(List<Article> stories) {
    return stories.stream()
        .map(
            story ->
                """
                <entry><title>%2$s</title><link rel="alternate" href="https://bench.example/story/%1$s"/><id>urn:bench:%1$s</id>
                <published>2026-10-03T08:30:00Z</published><updated>2026-10-03T09:00:00Z</updated><author><name>A. Reporter</name></author>
                <category term="politics"/><summary>%3$s</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
                %4$s</div></content></entry>
                """
                    .formatted(
                        story.getGuid(),
                        story.getHeadline(),
                        story.getDateline(),
                        WireDocuments.paragraphs(story, "<p>", "</p>\n")))
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Bench</title><id>urn:bench</id><updated>2026-10-03T09:00:00Z</updated>
                """,
                "</feed>\n"));
  }
}
