package dateline.ingest.fetch.http;

import dateline.schemas.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The answers of one source that are not used up yet, each a file that begins with its position;
 * those that were useless are kept beside, the newest few. One thread uses it.
 */
final class Spool {
  /** Of a file that is being written. */
  static final String PART = ".part";

  private static final int FAILED_KEPT = 20;
  private static final int MAX_HEAD = 8 << 10;

  private final Path folder;

  Spool(Path folder) {
    this.folder = folder;
  }

  /** A file to write to, which nobody takes for an answer. */
  Path part() throws IOException {
    Files.createDirectories(folder);
    return folder.resolve(UUID.randomUUID() + PART);
  }

  /**
   * Keeps an answer.
   *
   * @param address the hash of the address
   */
  PollPosition keep(InputStream body, String address, String charset, Validators validators)
      throws IOException {
    // By time, so that they sort; the rest keeps two owners of a moment apart.
    String name =
        "%016x-%s.body"
            .formatted(Instant.now().toEpochMilli(), UUID.randomUUID().toString().substring(0, 8));
    Path raw = part();
    Path part = part();
    try {
      String digest = write(body, raw);
      PollPosition position = new PollPosition(name, address, digest, charset, validators);
      byte[] head = (position.written() + "\n\n").getBytes(StandardCharsets.UTF_8);
      try (FileChannel channel =
              FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        out.write(head);
        Files.copy(raw, out);
        channel.force(true);
      }
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      return position;
    } finally {
      Files.deleteIfExists(raw);
      Files.deleteIfExists(part);
    }
  }

  private static String write(InputStream body, Path file) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      body.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  boolean has(PollPosition position) {
    return Files.isRegularFile(folder.resolve(position.name()));
  }

  /** The answers there are, oldest first. */
  List<PollPosition> kept() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<PollPosition> kept = new ArrayList<>();
    for (Path file : files(folder, ".body")) {
      position(file).ifPresent(kept::add);
    }
    return kept;
  }

  private static Optional<PollPosition> position(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PollPosition.read(head(in));
    }
  }

  /** Reads up to and with the empty line. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    int read = in.read();
    while (read >= 0 && head.length() < MAX_HEAD) {
      head.append((char) read);
      int length = head.length();
      // The last lines may be empty, so the end is where the lines are complete.
      if (read == '\n' && head.chars().filter(c -> c == '\n').count() == PollPosition.LINES + 1) {
        return head.substring(0, length - 2);
      }
      read = in.read();
    }
    return head.toString();
  }

  /** The bytes of an answer. */
  InputStream open(PollPosition position) throws IOException {
    InputStream in = Files.newInputStream(folder.resolve(position.name()));
    in.skipNBytes((position.written() + "\n\n").getBytes(StandardCharsets.UTF_8).length);
    return new java.io.BufferedInputStream(in);
  }

  /** Throws an answer away. */
  void remove(PollPosition position) throws IOException {
    Files.deleteIfExists(folder.resolve(position.name()));
  }

  /** Puts an answer aside as useless, with the reasons. */
  void fail(PollPosition position, List<String> reasons) throws IOException {
    Path failed = Files.createDirectories(folder.resolve("failed"));
    if (has(position)) {
      Files.writeString(
          failed.resolve(position.name() + ".reason"), String.join("\n", reasons) + "\n");
      Files.move(
          folder.resolve(position.name()),
          failed.resolve(position.name()),
          StandardCopyOption.REPLACE_EXISTING);
    }
    List<Path> all = files(failed, ".body");
    for (Path old : all.subList(0, Math.max(0, all.size() - FAILED_KEPT))) {
      Files.deleteIfExists(old);
      Files.deleteIfExists(failed.resolve(old.getFileName() + ".reason"));
    }
  }

  /** Clears away what was being written when the power went, an hour ago or longer. */
  void tidy() throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path part : files(folder, PART)) {
        if (Files.getLastModifiedTime(part)
            .toInstant()
            .isBefore(Instant.now().minusSeconds(3600))) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
