package dateline.enrich;

import dateline.enrich.tag.RuleFile;
import dateline.enrich.tag.TagRules;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The newsroom's own tag rules: {@code config/tags/*.yml}, in the order of their names. */
public final class OwnRuleFiles implements Labeller.OwnRules {
  private final Path folder;

  /**
   * @param folder where they stand; a missing folder has none
   */
  public OwnRuleFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<TagRules.Source> read(Resources resources) {
    List<TagRules.Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      try {
        String yaml = SettingsFile.text(file);
        sources.add(
            new TagRules.Source(
                file.toString(), resources.add(yaml, file.toString(), RuleFile.class)));
      } catch (SettingsException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return sources;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yml,yaml}")) {
        found.forEach(files::add);
      } catch (IOException e) {
        throw new SettingsException(
            List.of(new Problem(folder.toString(), 0, "", "cannot be listed: " + e.getMessage())));
      }
    }
    files.sort(null);
    return files;
  }
}
