package dateline.enrich;

import dateline.query.text.WordNumbers;
import dateline.schemas.digest.Sha256;
import dateline.schemas.settings.SettingsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The vocabulary that comes with this module, read from its resources; keeps a digest of all that
 * was read, so that every label can say by which vocabulary it was given. Not thread-safe.
 */
public final class Resources {
  private final MessageDigest digest;
  private final WordNumbers words;

  public Resources() {
    this(Sha256.begin(), new WordNumbers());
  }

  private Resources(MessageDigest digest, WordNumbers words) {
    this.digest = digest;
    this.words = words;
  }

  /** The same as read so far, with the same words; what either reads from now on is its own. */
  Resources copy() {
    return new Resources(digestSoFar(), words);
  }

  /** With the same words and nothing read yet, for a part that is read beside this one. */
  Resources apart() {
    return new Resources(Sha256.begin(), words);
  }

  /**
   * Reads a YAML resource.
   *
   * @param name below {@code /dateline/enrich/}
   * @throws dateline.schemas.settings.SettingsException if it does not fit the type
   */
  public <T> T yaml(String name, Class<T> type) {
    return add(text(name), name, type);
  }

  /** Reads a resource of lines as it is, below {@code /dateline/enrich/}. */
  public String lines(String name) {
    String text = text(name);
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return text;
  }

  /** Counts a text that is not a resource as part of the same vocabulary. */
  public void count(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads YAML that is not a resource, as part of the same vocabulary. */
  public <T> T add(String yaml, String name, Class<T> type) {
    digest.update(yaml.getBytes(StandardCharsets.UTF_8));
    return SettingsFile.parse(yaml, name, type);
  }

  /** The numbers of the words, the same for all that is made of this vocabulary. */
  public WordNumbers words() {
    return words;
  }

  /** The version of what was read so far: the first 12 hexadecimal digits of its SHA-256. */
  public String version() {
    return HexFormat.of().formatHex(digestSoFar().digest()).substring(0, 12);
  }

  private MessageDigest digestSoFar() {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's SHA-256 can be cloned", e);
    }
  }

  private static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/dateline/enrich/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
