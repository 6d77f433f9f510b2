package dateline.publish.dashboard.access;

import dateline.schemas.settings.SettingsFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code config/tokens.yml}: who may look, by the hashes of their tokens. */
public final class TokenFile {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String HEAD =
      """
      # Who may look at the dashboard from other machines: made by `dateline token new NAME`.
      # Only the SHA-256 of each token is kept. Take a user's lines out to shut them out.
      users:
      """;

  private TokenFile() {}

  /** The file's content. */
  record Content(List<User> users) {
    Content(@Nullable List<User> users) {
      this.users = users == null ? List.of() : List.copyOf(users);
      Set<String> names = new HashSet<>();
      for (User user : this.users) {
        if (!names.add(user.name())) {
          throw new IllegalArgumentException("users: two are called '" + user.name() + "'");
        }
      }
    }
  }

  /**
   * A user.
   *
   * @param sha256 of the token, in hexadecimal
   */
  record User(String name, String sha256) {
    User(@Nullable String name, @Nullable String sha256) {
      if (name == null || !NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "name: '" + name + "' (allowed: letters, digits, . _ -, at most 64)");
      }
      if (sha256 == null || !HASH.matcher(sha256).matches()) {
        throw new IllegalArgumentException("sha256: (allowed: 64 hexadecimal digits)");
      }
      this.name = name;
      this.sha256 = sha256;
    }
  }

  /**
   * Reads the file; nobody where there is none.
   *
   * @throws dateline.schemas.settings.SettingsException if it cannot be used
   */
  static List<User> read(Path file) {
    return Files.exists(file) ? SettingsFile.read(file, Content.class).users() : List.of();
  }

  /**
   * Adds a user with a new token.
   *
   * @return the token, which is nowhere kept
   * @throws IllegalArgumentException if the name is none, or known already
   * @throws IOException if the file cannot be written
   */
  public static String add(Path file, String name) throws IOException {
    String token = Token.make();
    User user = new User(name, Token.hash(token));
    if (read(file).stream().anyMatch(known -> known.name().equals(name))) {
      throw new IllegalArgumentException("name: '" + name + "' has a token already");
    }
    String lines = "  - name: %s%n    sha256: %s%n".formatted(user.name(), user.sha256());
    Files.writeString(
        file,
        Files.exists(file) ? lines : HEAD + lines,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return token;
  }
}
