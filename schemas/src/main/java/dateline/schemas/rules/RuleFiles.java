package dateline.schemas.rules;

import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.schemas.digest.Sha256;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.settings.SettingsFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The files in which rules of one kind stand: a folder's YAML files, or one file.
 *
 * @param kind what they are for
 * @param path the folder, whose absence means no rules, or the file, which must be there
 */
public record RuleFiles(RuleKind kind, Path path) {

  /**
   * Reads them, as they are now, as one set.
   *
   * @param clock tells when
   * @param by who asks for it
   * @throws SettingsException if any cannot be read
   */
  public RuleSet read(Clock clock, String by) {
    List<RuleText> texts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : list()) {
      try {
        texts.add(new RuleText(name(file), SettingsFile.text(file)));
      } catch (SettingsException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return new RuleSet(
        kind, texts, version(texts), clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
  }

  /**
   * The files, in the order of their names.
   *
   * @throws SettingsException if the folder cannot be listed
   */
  public List<Path> list() {
    if (!Files.isDirectory(path)) {
      return kind == RuleKind.ROUTES ? List.of(path) : List.of();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "*.{yml,yaml}")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new SettingsException(
          List.of(new Problem(path.toString(), 0, "", "cannot be listed: " + e.getMessage())));
    }
    files.sort(null);
    return files;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String version(List<RuleText> texts) {
    MessageDigest sha256 = Sha256.begin();
    for (RuleText text : texts) {
      // No name and no YAML text has a NUL, so no two sets run together alike.
      sha256.update(
          (text.getName() + "\0" + text.getText() + "\0").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(sha256.digest()).substring(0, 12);
  }
}
