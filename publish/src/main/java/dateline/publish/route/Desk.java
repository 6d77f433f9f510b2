package dateline.publish.route;

import java.util.regex.Pattern;

/**
 * A desk that stories are delivered to: one topic, in one format.
 *
 * @param name the name of its topic, without what every desk topic's name begins with
 * @param format what its values are written as
 */
public record Desk(String name, Format format) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  /**
   * @throws IllegalArgumentException if the name is none that a topic may have
   */
  public Desk {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' (allowed: lower-case letters, digits, . _ -; first a letter or digit; at most"
              + " 100)");
    }
  }
}
