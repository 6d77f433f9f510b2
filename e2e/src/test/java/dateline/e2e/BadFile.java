package dateline.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that no wire should send.
 *
 * @param name what it is called
 * @param content what is in it, piece by piece
 * @param good the guids of the stories in it that are none the worse for their neighbours
 * @param refused for each item that is refused, what {@code dead-letters list} says of it
 */
record BadFile(String name, List<byte[]> content, List<String> good, List<Refusal> refused) {
  private static final int MEGABYTE = 1 << 20;

  /**
   * What is said of an item.
   *
   * @param reason to be counted
   * @param message its beginning, after the origin
   */
  record Refusal(String reason, String message) {}

  /** Puts it into a folder all at once. */
  void dropInto(Path folder) throws IOException {
    Path half = folder.resolve(name + ".part");
    try (OutputStream out = Files.newOutputStream(half)) {
      for (byte[] piece : content) {
        out.write(piece);
      }
    }
    Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** One of each kind. */
  static List<BadFile> all() {
    return List.of(
        whole("empty.jsonl", "", "EMPTY", ": there is nothing in it"),
        whole("blank.txt", " \n\n\t\n", "EMPTY", ": there is nothing in it"),
        whole("binary.jsonl", "\0\1\2\177ELF\0", "ENCODING", ": binary, not text"),
        whole("picture.png", "\211PNG\r\n\032\n\0\0", "ENCODING", ": a PNG picture, not text"),
        whole("truncated.jsonl", "{\"id\":\"t\",\"text\":\"ab", "MALFORMED", ": line 1, column "),
        whole(
            "wrong-type.jsonl", "{\"text\":{\"a\":1}}\n", "MALFORMED", ": line 1: text: an object"),
        whole(
            "no-words.jsonl",
            "{\"text\":\"\"}\n",
            "INCOMPLETE",
            ": line 1: none of id, title and text"),
        whole(
            "deep.jsonl",
            "{\"text\":\"t\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n",
            "MALFORMED",
            ": line 1, column "),
        whole("odd\n\033[31mname.jsonl", "{", "MALFORMED", ": line 1, column "),
        new BadFile(
            "endless.txt",
            endless(),
            List.of(),
            List.of(new Refusal("TOO_LARGE", ": longer than "))),
        new BadFile(
            "endless-line.jsonl",
            Stream.of(
                    pieces(story("before-the-endless-line"), "{\"text\":\""),
                    endless(),
                    pieces("\"}\n", story("after-the-endless-line")))
                .flatMap(List::stream)
                .toList(),
            List.of("before-the-endless-line", "after-the-endless-line"),
            List.of(new Refusal("TOO_LARGE", "#2: line 2: longer than "))),
        new BadFile(
            "some-lines.jsonl",
            pieces(
                story("before-bad-lines"),
                "{\"id\": \"broken\n",
                "\"no object\"\n",
                "{}\n",
                story("after-bad-lines")),
            List.of("before-bad-lines", "after-bad-lines"),
            List.of(
                new Refusal("MALFORMED", "#2: line 2, column "),
                new Refusal("MALFORMED", "#3: line 3"),
                new Refusal("INCOMPLETE", "#4: line 4: none of id, title and text"))),
        new BadFile(
            "no-text.jsonl",
            pieces("{\"id\":\"no-text\",\"title\":\"Only a headline\"}\n"),
            List.of("no-text"),
            List.of()),
        new BadFile(
            "another-encoding.jsonl",
            pieces("{\"id\":\"café\",\"title\":\"Café à Nairobi\",\"text\":\"Déjà.\"}\n"),
            List.of("café"),
            List.of()),
        new BadFile(
            "odd-values.jsonl",
            pieces(
                "{\"id\":7,\"title\":[\"x\"],\"text\":\"Odd.\",\"date\":\"soon\",\"language\":\"!\"}\n"),
            List.of("7"),
            List.of()));
  }

  private static BadFile whole(String name, String content, String reason, String message) {
    return new BadFile(name, pieces(content), List.of(), List.of(new Refusal(reason, message)));
  }

  private static String story(String guid) {
    return InventedStories.line(guid, 1);
  }

  /** A hundred megabytes. */
  private static List<byte[]> endless() {
    return Collections.nCopies(100, "a".repeat(MEGABYTE).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** One byte for each character. */
  private static List<byte[]> pieces(String... pieces) {
    return Stream.of(pieces).map(piece -> piece.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }
}
