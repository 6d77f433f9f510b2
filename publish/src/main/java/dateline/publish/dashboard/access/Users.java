package dateline.publish.dashboard.access;

import dateline.publish.dashboard.access.TokenFile.User;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who may look. A change of the file holds within seconds; a file that cannot be used any
 * more leaves those in that were. Thread-safe.
 */
public final class Users {
  private static final Logger LOG = LoggerFactory.getLogger(Users.class);
  private static final long LOOK = 2_000_000_000L;

  private final boolean open;
  private final @Nullable Path file;
  private final List<User> fixed;
  private List<User> fromFile = List.of();
  private @Nullable FileTime read;
  private long looked;

  private Users(boolean open, @Nullable Path file, List<User> fixed) {
    this.open = open;
    this.file = file;
    this.fixed = fixed;
  }

  /** Everybody, unnamed: where only this machine can reach us. */
  public static Users everybody() {
    return new Users(true, null, List.of());
  }

  /**
   * Those of the file.
   *
   * @param more tokens that are let in besides, by the name of who has them
   * @throws SettingsException if the file cannot be used
   */
  public static Users of(Path file, Map<String, String> more) {
    List<User> fixed = new ArrayList<>();
    more.forEach((name, token) -> fixed.add(new User(name, Token.hash(token))));
    Users users = new Users(false, file, fixed);
    users.fromFile = TokenFile.read(file);
    users.read = modified(file);
    users.looked = System.nanoTime();
    return users;
  }

  /** Whether nobody has to show a token. */
  public boolean isOpen() {
    return open;
  }

  /** Whether nobody could be let in. */
  public synchronized boolean isEmpty() {
    return !open && fixed.isEmpty() && fromFile.isEmpty();
  }

  /** Whose token it is; empty when it is nobody's. */
  public synchronized Optional<String> named(String token) {
    look();
    byte[] hash = Token.hash(token).getBytes(StandardCharsets.US_ASCII);
    String found = null;
    // All are compared, in full, so that the time tells nothing.
    for (List<User> users : List.of(fixed, fromFile)) {
      for (User user : users) {
        if (MessageDigest.isEqual(hash, user.sha256().getBytes(StandardCharsets.US_ASCII))) {
          found = user.name();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private void look() {
    if (file == null || System.nanoTime() - looked < LOOK) {
      return;
    }
    looked = System.nanoTime();
    FileTime now = modified(file);
    if (Objects.equals(now, read)) {
      return;
    }
    read = now;
    try {
      fromFile = TokenFile.read(file);
      LOG.info("dashboard: {} users in {}", fromFile.size(), file);
    } catch (SettingsException e) {
      LOG.error("dashboard: {}", e.getMessage());
    }
  }

  private static @Nullable FileTime modified(Path file) {
    try {
      return Files.exists(file) ? Files.getLastModifiedTime(file) : null;
    } catch (IOException e) {
      LOG.warn("dashboard: {}: {}", file, e.toString());
      return null;
    }
  }
}
