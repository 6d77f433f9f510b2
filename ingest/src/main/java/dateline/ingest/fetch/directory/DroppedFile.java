package dateline.ingest.fetch.directory;

import dateline.ingest.fetch.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A file that was dropped into a folder; put away into {@code done} or {@code failed} there. */
final class DroppedFile implements Delivery {
  /** The folders into which files are put away. */
  static final Set<String> FOLDERS = Set.of("done", "failed");

  private static final String REASON = ".reason";

  private final Path file;

  DroppedFile(Path file) {
    this.file = file;
  }

  /** Makes the folders into which files are put away. */
  static void prepare(Path folder) throws IOException {
    for (String name : FOLDERS) {
      Files.createDirectories(folder.resolve(name));
    }
  }

  @Override
  public String position() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String origin() {
    return position();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void done() throws IOException {
    Path folder = file.resolveSibling("done");
    Files.createDirectories(folder);
    move(folder);
  }

  @Override
  public void failed(List<String> reasons) throws IOException {
    Path folder = file.resolveSibling("failed");
    Files.createDirectories(folder);
    // The reason first: no file is ever without one, whenever the power goes.
    Path target = free(folder);
    Path reason = folder.resolve(target.getFileName() + REASON);
    Files.writeString(reason, String.join("\n", reasons) + "\n", StandardCharsets.UTF_8);
    try {
      Files.move(file, target);
    } catch (IOException e) {
      Files.deleteIfExists(reason);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  private void move(Path folder) throws IOException {
    try {
      Files.move(file, free(folder));
    } catch (NoSuchFileException e) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      // Somebody else put one there in this moment.
      Files.move(file, free(folder));
    }
  }

  /** The first name that is free: story.txt, story-2.txt, story-3.txt … */
  private Path free(Path folder) {
    String name = position();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String suffix = dot > 0 ? name.substring(dot) : "";
    Path target = folder.resolve(name);
    for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
      target = folder.resolve(stem + "-" + number + suffix);
    }
    return target;
  }
}
