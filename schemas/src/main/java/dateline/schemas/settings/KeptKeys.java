package dateline.schemas.settings;

import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.filter.TokenFilter;

/**
 * Leaves some keys out of a text, as if they were not written there, and tells the paths of the
 * others.
 */
final class KeptKeys extends TokenFilter {
  private final String path;
  private final Set<String> leftOut;
  private final Consumer<String> kept;

  /**
   * @param leftOut the paths of the keys to leave out
   * @param kept gets the paths of all others that are read
   */
  KeptKeys(Set<String> leftOut, Consumer<String> kept) {
    this("", leftOut, kept);
  }

  private KeptKeys(String path, Set<String> leftOut, Consumer<String> kept) {
    this.path = path;
    this.leftOut = leftOut;
    this.kept = kept;
  }

  @Override
  public TokenFilter includeProperty(String name) {
    return at(path.isEmpty() ? name : path + "." + name);
  }

  @Override
  public TokenFilter includeElement(int index) {
    return at(path + "[" + index + "]");
  }

  // The library's way to leave out what is here.
  @SuppressWarnings("NullAway")
  private TokenFilter at(String below) {
    if (leftOut.contains(below)) {
      return null;
    }
    kept.accept(below);
    return new KeptKeys(below, leftOut, kept);
  }

  @Override
  public boolean includeEmptyObject(boolean contentsFiltered) {
    return true;
  }

  @Override
  public boolean includeEmptyArray(boolean contentsFiltered) {
    return true;
  }
}
