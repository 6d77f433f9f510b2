package dateline.schemas.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that cannot be used: all their problems in one report, one a line. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public SettingsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order of the files and their lines; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
