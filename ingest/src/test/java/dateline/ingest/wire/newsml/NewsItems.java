package dateline.ingest.wire.newsml;

import dateline.ingest.wire.Wire;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireItem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An item of our own, and what is read of it. */
final class NewsItems {
  static final String ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:gale:%s" version="3" xml:lang="en">
        <catalog><scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic/"/></catalog>
        <rightsInfo><copyrightHolder literal="Galewire"/></rightsInfo>
        <itemMeta>
          <itemClass qcode="ninat:text"/>
          <versionCreated>2026-10-05T10:00:00+02:00</versionCreated>
          <embargoed>2026-10-05T12:00:00Z</embargoed>
          <pubStatus qcode="stat:%s"/>
          <edNote>Recasts the lead</edNote>
        </itemMeta>
        <contentMeta>
          <urgency>2</urgency>
          <headline role="hld:subHeadline">Boats stay in port</headline>
          <headline>Gale shuts <em>Dunmoor</em> harbour</headline>
          <slugline>GALE-DUNMOOR/</slugline>
          <by>By Ada Moor</by>
          <creditline>Galewire</creditline>
          <language tag="en-GB"/>
          <subject qcode="mt:20000152"><name>weather warning</name></subject>
          <subject type="cpt:country" qcode="iso3166-1a2:NO"><name>Norway</name></subject>
        </contentMeta>
        <contentSet>
          <inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>no copy</title></head>
              <body><p>A gale closed the port.</p><figure><figcaption>Waves</figcaption></figure>
              <p>It opens <a href="https://example.org/port">on Monday</a>.</p></body></html>
          </inlineXML>
        </contentSet>
      </newsItem>
      """;

  private NewsItems() {}

  static List<WireItem> decode(String text) {
    return Wire.decode(
        new NewsMlG2Format(), text.getBytes(StandardCharsets.UTF_8), WireDefaults.of("wire"));
  }
}
