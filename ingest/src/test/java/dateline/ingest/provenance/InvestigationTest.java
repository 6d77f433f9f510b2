package dateline.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InvestigationTest {
  private static final String G2 =
      """
      <newsItem guid="urn:a:1" version="3" xml:lang="en">
      <itemMeta><itemClass qcode="ninat:text"/>
      <versionCreated>2026-10-05T09:00:00Z</versionCreated>
      <firstCreated>2026-10-05T09:00:00Z</firstCreated>
      <pubStatus qcode="stat:usable"/></itemMeta>
      <contentMeta><urgency>4</urgency><headline>Harbour reopens</headline>
      <genre qcode="genre:Current"/>
      <subject type="cpnat:geoArea" qcode="iso3166-1a2:NO"><name>Norway</name></subject></contentMeta>
      <contentSet><inlineXML><p>OSLO (Xyz) - It is open.</p><p>All are glad.</p></inlineXML></contentSet>
      </newsItem>
      """;

  @Test
  void shouldTellWhereEachFieldStands() {
    Provenance found = look(G2, "newsml-g2");

    assertThat(paths(found, "guid")).containsExactly("/newsItem/@guid");
    assertThat(paths(found, "headline")).containsExactly("/newsItem/contentMeta/headline");
    assertThat(paths(found, "urgency")).containsExactly("/newsItem/contentMeta/urgency");
    assertThat(paths(found, "status")).containsExactly("/newsItem/itemMeta/pubStatus/@qcode");
    assertThat(paths(found, "body")).containsOnly("/newsItem/contentSet/inlineXML/p");
    assertThat(found.of(0, "headline").spots()).extracting(Spot::line).containsExactly(6);
  }

  @Test
  void shouldTellFieldsOfTheSameValueApart() {
    Provenance found = look(G2, "newsml-g2");

    assertThat(paths(found, "versionCreated")).containsExactly("/newsItem/itemMeta/versionCreated");
    assertThat(paths(found, "firstCreated")).containsExactly("/newsItem/itemMeta/firstCreated");
  }

  @Test
  void shouldTellWhatAFieldDependsOnBesides() {
    Provenance.Origin places = look(G2, "newsml-g2").of(0, "places");

    assertThat(places.spots())
        .extracting(Spot::path)
        .containsExactly("/newsItem/contentMeta/subject/name");
    assertThat(places.deciding())
        .extracting(Spot::path)
        .containsExactly(
            "/newsItem/contentMeta/subject/@type", "/newsItem/contentMeta/subject/@qcode");
  }

  @Test
  void shouldTellWhatIsMadeOfTheText() {
    assertThat(look(G2, "newsml-g2").of(0, "dateline").spots())
        .extracting(Spot::path)
        .containsExactly("/newsItem/contentSet/inlineXML/p");
  }

  @Test
  void shouldTellWhatWasLeftUnread() {
    assertThat(look(G2, "newsml-g2").unread())
        .extracting(Spot::path)
        .containsExactly("/newsItem/contentMeta/genre/@qcode");
  }

  @Test
  void shouldFindNothingThatSaysTheUsual() {
    Provenance found = look("{\"uri\": \"a\", \"headline\": \"A title\"}", "ninjs");

    assertThat(found.of(0, "status")).isEqualTo(Provenance.Origin.NONE);
    assertThat(paths(found, "headline")).containsExactly("headline");
  }

  @Test
  void shouldTellWhatTheSettingsSay() {
    byte[] bytes = "{\"text\": \"A text.\"}".getBytes(StandardCharsets.UTF_8);
    var format = WireFormats.standard().byName("json-lines");
    Trial whole = new Trial("", format, new WireDefaults("x", "pt", "The Wire", null));
    Trial less = new Trial("credit", format, new WireDefaults("x", "pt", null, null));

    Provenance found = Investigation.of(bytes, whole, List.of(less));

    assertThat(found.of(0, "credit").settings()).containsExactly("credit");
    assertThat(found.of(0, "language").settings()).isEmpty();
  }

  @Test
  void shouldLookIntoEachOfSeveralStories() {
    Provenance found =
        look(
            "{\"title\":\"One\",\"text\":\"a\"}\n{\"title\":\"Two\",\"text\":\"b\"}\n",
            "json-lines");

    assertThat(found.of(0, "headline").spots()).extracting(Spot::line).containsExactly(1);
    assertThat(found.of(1, "headline").spots()).extracting(Spot::line).containsExactly(2);
  }

  @Test
  void shouldTakePlacesOfAKindTogetherWhereThereAreTooMany() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      lines.append("{\"title\":\"Story ").append(i).append("\",\"text\":\"Some text of it.\"}\n");
    }

    Provenance found = look(lines.toString(), "json-lines");

    assertThat(found.untried()).isEmpty();
    assertThat(found.of(4_999, "headline").spots()).extracting(Spot::path).containsOnly("title");
  }

  @Property(tries = 100)
  void shouldNeverFail(@ForAll byte[] bytes) {
    for (String name : List.of("rss", "nitf", "ninjs", "text", "email", "iptc7901")) {
      Trial whole = new Trial("", WireFormats.standard().byName(name), WireDefaults.of("x"));

      Provenance found = Investigation.of(bytes, whole, List.of());

      assertThat(found.spots()).allMatch(spot -> spot.from() < spot.to());
    }
  }

  private static Provenance look(String text, String format) {
    Trial whole = new Trial("", WireFormats.standard().byName(format), WireDefaults.of("x"));
    return Investigation.of(text.getBytes(StandardCharsets.UTF_8), whole, List.of());
  }

  private static List<String> paths(Provenance found, String field) {
    return found.of(0, field).spots().stream().map(Spot::path).toList();
  }
}
