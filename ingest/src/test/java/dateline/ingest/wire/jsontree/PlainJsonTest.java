package dateline.ingest.wire.jsontree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainJsonTest {
  @Test
  void shouldReadAnObjectInOnePass() {
    String text =
        """
        {"uri": "urn:a", "n": [-1.50, 0, true, null, {"deep": {}}], "none": null,
         "text": "Caf\u00e9 \u2019\ud83d\ude00 \\"x\\" \\u00e9\\n\\/ and plain words enough for a run", "uri": "urn:b"}
        """;

    JsonValue.Members object = PlainJson.object(bytes(text), false);

    assertThat(object).isEqualTo(JsonTree.of(bytes(text)));
    assertThat(Objects.requireNonNull(object).members().keySet())
        .containsExactly("uri", "n", "text");
    assertThat(PlainJson.object(bytes(text), true)).isNull();
  }

  @Test
  void shouldKeepTheOrderOfManyMembers() {
    String text =
        IntStream.range(0, 200)
            .mapToObj(at -> "\"key%d\":%d".formatted(at, at))
            .collect(Collectors.joining(",", "{", "}"));

    JsonValue.Members object = Objects.requireNonNull(PlainJson.object(bytes(text), true));

    assertThat(List.copyOf(object.members().keySet()))
        .isEqualTo(IntStream.range(0, 200).mapToObj(at -> "key" + at).toList());
    assertThat(object).isEqualTo(JsonTree.of(bytes(text)));
  }

  @Test
  void shouldLeaveWhatIsNotPlainToOthers() {
    List<String> others =
        List.of(
            "",
            "[1]",
            "{",
            "{} {}",
            "{\"a\":01}",
            "{\"a\":1.}",
            "{\"a\":-}",
            "{\"a\":tru}",
            "{\"a\":truex}",
            "{\"a\" 1}",
            "{\"a\":1,}",
            "{,}",
            "{\"a\":[1,]}",
            "{\"a\":[,1]}",
            "{\"a\":\"x}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u12\"}",
            "{\"a\":1]",
            "{a:1}",
            "{\"a\":1e9}");

    assertThat(others)
        .allSatisfy(text -> assertThat(PlainJson.object(bytes(text), false)).isNull());
  }

  @Property(tries = 3_000)
  void shouldReadNothingThatIsNotReadAlikeWithCare(@ForAll("nearlyJson") byte[] bytes) {
    JsonValue.Members object = PlainJson.object(bytes, false);

    if (object != null) {
      assertThat(JsonTree.of(bytes)).isEqualTo(object);
    }
  }

  /** Pieces of JSON in an order that is now and then JSON, with a byte that may be any. */
  @Provide
  Arbitrary<byte[]> nearlyJson() {
    Arbitrary<String> value =
        Arbitraries.of(
            "1",
            "-0.5",
            "\"a\\n\u2019b\"",
            "\"\ud83d\ude00\"",
            "null",
            "true",
            "{}",
            "[]",
            "[1, 2]",
            "{\"x\":\"y\"}",
            "\"a\tb\"",
            "\"\\ud83d\"",
            "7e1",
            "\"a long run of plain letters\"");
    Arbitrary<String> member =
        Combinators.combine(Arbitraries.of("a", "b", "key", "k\u00e9", "k\\n"), value)
            .as((name, of) -> "\"" + name + "\": " + of);
    return Combinators.combine(
            member.list().ofMaxSize(5),
            Arbitraries.integers().between(0, 400),
            Arbitraries.bytes(),
            Arbitraries.of(true, false))
        .as(
            (members, at, b, broken) -> {
              byte[] bytes = bytes("{" + String.join(", ", members) + "}\n");
              if (broken) {
                bytes[at % bytes.length] = b;
              }
              return bytes;
            });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
