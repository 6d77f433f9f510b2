package dateline.ingest.wire.jsontree;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonItemsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"a\":\"1\"},{\"a\":\"2\"}]",
        "{\"a\":\"1\"}\n{\"a\":\"2\"}\n",
        " [\n {\"a\":\"1\"} ,\r\n\t{\"a\":\"2\"} ]\n",
        "{\"a\":\"1\"}{\"a\":\"2\"}",
      })
  void shouldReadItemsHoweverTheyStand(String json) throws IOException {
    assertThat(read(json, 100)).containsExactly("1 from 9", "2 from 9");
  }

  @Test
  void shouldGoOnBehindABadItem() throws IOException {
    assertThat(read("[{\"a\":\"1\"},{\"a\":oops},\n{\"a\":\"3\"}]", 100))
        .containsExactly(
            "1 from 9",
            "MALFORMED line 1, column 17: Unrecognized token 'oops': was expecting (JSON String,"
                + " Number, Array, Object or token 'null', 'true' or 'false')",
            "3 from 9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"a\":\"1\"},{\"a\":{\"b\":2},{\"a\":\"3\"}]",
        "[{\"a\":\"1\"},{\"a\":\"2},{\"a\":\"3\"}]",
        "{\"a\":\"1\"}\n{\"a\":\"2\n{\"a\":\"3\"}",
      })
  void shouldFindTheItemBehindOneThatDoesNotEnd(String json) throws IOException {
    assertThat(read(json, 100))
        .hasSize(3)
        .startsWith("1 from 9")
        .endsWith("3 from 9")
        .anyMatch(item -> item.startsWith("MALFORMED "));
  }

  @Test
  void shouldGoOnBehindAnItemThatIsTooLong() throws IOException {
    String json = "[{\"a\":\"" + "x".repeat(200_000) + "\"},{\"a\":\"2\"}]";

    assertThat(read(json, 1_024))
        .containsExactly("TOO_LARGE line 1: longer than 1 KiB: 200008 bytes", "2 from 9");
  }

  @Test
  void shouldReadWhatIsNotUtf8() throws IOException {
    byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = "\uFEFF{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_16LE);

    assertThat(read(latin, 100)).containsExactly("é from 9");
    assertThat(read(wide, 100)).containsExactly("é from 10");
  }

  @Test
  void shouldAnswerForEmptyAndOtherInput() throws IOException {
    assertThat(read(" \n", 100)).containsExactly("EMPTY there is nothing in it");
    assertThat(read("[]", 100)).containsExactly("EMPTY there is nothing in it");
    assertThat(read(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, 100))
        .containsExactly("ENCODING a JPEG picture, not JSON");
    assertThat(read("Good morning\n", 100)).singleElement().asString().startsWith("MALFORMED");
  }

  @Test
  @Timeout(10)
  void shouldNotBeHeldUpByNestingOrManyItemsThatDoNotEnd() throws IOException {
    assertThat(read("[".repeat(1_000_000), JsonItems.MAX_ITEM))
        .singleElement()
        .asString()
        .startsWith("MALFORMED");
    assertThat(read("{\"a\"\n".repeat(1_000_000), JsonItems.MAX_ITEM)).hasSizeLessThan(100);
  }

  @Property(tries = 1_000)
  void shouldNeverFail(@ForAll("jsonSoup") String json) throws IOException {
    assertThat(read(json, 50)).isNotEmpty();
    assertThat(JsonHead.keys(json.getBytes(StandardCharsets.UTF_8), 2)).isNotNull();
  }

  @Test
  void shouldTellTheKeysOfTheFirstItem() {
    String head =
        "[{\"a\":1,\"b\":{\"c\":[{\"d\":1}]},\"e\":[{\"f\":1},{\"g\":2},3],\"h\":[],\"i\":\"cu";

    assertThat(JsonHead.keys(head.getBytes(StandardCharsets.UTF_8), 2))
        .containsExactlyInAnyOrder("/a", "/b", "/b/c", "/e", "/e/f", "/h", "/i");
    assertThat(JsonHead.keys("Good morning".getBytes(StandardCharsets.UTF_8), 2)).isEmpty();
  }

  @Provide
  Arbitrary<String> jsonSoup() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\"a\"",
            "1",
            "null",
            " ",
            "\n",
            "{\"a\":1}",
            "é",
            "\uFEFF",
            "\u0000")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static List<String> read(String json, int maxItem) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8), maxItem);
  }

  private static List<String> read(byte[] json, int maxItem) throws IOException {
    List<String> found = new ArrayList<>();
    JsonItems.read(
        WireInput.of(json, "test", WireDefaults.none()),
        maxItem,
        item -> {
          JsonValue a = item.value().get("a");
          found.add(
              (a == null ? "none" : a.text()) + " from " + item.bytesOf(item.value()).remaining());
        },
        item -> {
          WireItem.Rejected rejected = (WireItem.Rejected) item;
          found.add(rejected.reason() + " " + rejected.message());
        });
    return found;
  }
}
