package dateline.publish.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.Place;
import dateline.model.Status;
import dateline.model.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NinjsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void shouldWriteEverythingThatAStoryHas() throws IOException {
    try (InputStream expected = getClass().getResourceAsStream("full.json")) {
      assertThat(ninjs(TestArticle.labelled(TestArticle.full())))
          .isEqualTo(JSON.readTree(Objects.requireNonNull(expected).readAllBytes()));
    }
  }

  @Test
  void shouldLeaveOutWhatAStoryLacks() {
    assertThat(ninjs(TestArticle.bare(TestArticle.empty())).propertyNames())
        .containsExactlyInAnyOrder(
            "uri", "standard", "type", "representationType", "pubStatus", "altIds", "infoSources");
  }

  @Test
  void shouldWriteNoTextOfAKilledStory() {
    JsonNode killed = ninjs(TestArticle.labelled(TestArticle.full().setStatus(Status.CANCELED)));

    assertThat(killed.get("pubStatus").asString()).isEqualTo("canceled");
    assertThat(killed.get("edNote").asString()).isEqualTo("Corrects the number of kites.");
    assertThat(killed.propertyNames())
        .doesNotContain(
            "headlines", "bodies", "descriptions", "associations", "subjects", "people", "places");
    assertThat(killed.toString()).doesNotContain("Sixty", "beach");
  }

  @ParameterizedTest
  @CsvSource({
    "urn:newsml:pinewire.example:kite:3, urn:newsml:pinewire.example:kite:3",
    "tag:pinewire.example:kite, tag:pinewire.example:kite",
    "https://pinewire.example/kite, https://pinewire.example/kite",
    // A number with a colon in it is no URI, nor is one with a space or a letter beyond ASCII.
    "AB12:34, urn:dateline:pinewire:x",
    "urn:a b, urn:dateline:pinewire:x",
    "https://pinewire.example/ü, urn:dateline:pinewire:x",
    "100%, urn:dateline:pinewire:x",
  })
  void shouldGoByTheGuidWhereThatIsAUri(String guid, String uri) {
    Article.Builder article = TestArticle.empty().setGuid(guid).setId("pinewire:x");

    assertThat(ninjs(TestArticle.bare(article)).get("uri").asString()).isEqualTo(uri);
  }

  @Test
  void shouldTakeTheLanguageOfTheWireWhereTheTextDoesNotTell() {
    JsonNode ninjs = ninjs(TestArticle.bare(TestArticle.full()));

    assertThat(ninjs.get("language").asString()).isEqualTo("en-GB");
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01T00:00:00Z, true",
    "9999-12-31T23:59:59.999Z, true",
    "+10000-01-01T00:00:00Z, false",
    "+12345-01-01T00:00:00Z, false",
    "-0001-12-31T23:59:59Z, false",
  })
  void shouldLeaveOutATimeThatADateTimeCannotHold(Instant time, boolean written) {
    JsonNode ninjs =
        ninjs(TestArticle.bare(TestArticle.empty().setVersionCreated(time).setFirstCreated(time)));

    assertThat(ninjs.has("versionCreated")).isEqualTo(written);
    assertThat(ninjs.has("firstCreated")).isEqualTo(written);
  }

  @Test
  void shouldLeaveOutAnUrgencyThatIptcDoesNotKnow() {
    assertThat(ninjs(TestArticle.bare(TestArticle.full().setUrgency(0))).has("urgency")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void shouldBeValidForTheStandard(Status status) {
    NinjsSchema schema = NinjsSchema.readOrSkip();

    byte[] full = Ninjs.write(TestArticle.labelled(TestArticle.full().setStatus(status)));
    byte[] bare = Ninjs.write(TestArticle.bare(TestArticle.empty().setStatus(status)));

    schema.accepts(full);
    schema.accepts(bare);
  }

  /** Or the test above would show nothing. */
  @Test
  void shouldBeHeldToTheStandard() {
    NinjsSchema schema = NinjsSchema.readOrSkip();

    assertThat(schema.refuses("{\"uri\":\"urn:a:b\",\"keywords\":[\"kites\"]}")).isTrue();
    assertThat(schema.refuses("{\"uri\":\"no uri\"}")).isTrue();
    assertThat(schema.refuses("{\"uri\":\"urn:a:b\",\"associations\":[{\"name\":\"a\"}]}"))
        .isTrue();
  }

  @Property(tries = 300)
  void shouldWriteAnyTextAsItIs(@ForAll String text) {
    JsonNode ninjs = ninjs(TestArticle.bare(TestArticle.full().setHeadline(text + "!")));

    // Half a surrogate pair is no text: nobody can write it.
    String writable =
        new String((text + "!").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(ninjs.get("headlines").get(0).get("value").asString()).isEqualTo(writable);
  }

  @Property(tries = 300)
  @AddLifecycleHook(NinjsSchema.Required.class)
  void shouldBeValidWhateverTheWireSends(@ForAll String text) {
    NinjsSchema schema = NinjsSchema.readOrSkip();
    Article.Builder odd =
        TestArticle.full()
            .setId("pinewire:" + text)
            .setGuid(text)
            .setVersion(text)
            .setLinks(List.of(text, "https://pinewire.example/" + text))
            .setSubjects(List.of(new Subject("medtop", text, text)))
            .setPlaces(List.of(new Place(text, text)));

    schema.accepts(Ninjs.write(TestArticle.labelled(odd)));
  }

  private static JsonNode ninjs(EnrichedArticle story) {
    return JSON.readTree(Ninjs.write(story));
  }
}
