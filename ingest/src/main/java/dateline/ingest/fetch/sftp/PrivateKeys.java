package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.jspecify.annotations.Nullable;

/** Reads private keys as ssh-keygen writes them. */
final class PrivateKeys {
  private PrivateKeys() {}

  /**
   * The keys.
   *
   * @param key the key itself, or the path of its file
   * @param lock what it is locked with; null for nothing
   * @throws IllegalArgumentException if there is none; the message tells nothing of it
   */
  static List<KeyPair> read(Secret key, @Nullable Secret lock) {
    FilePasswordProvider unlocked =
        lock == null ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(lock.value());
    List<KeyPair> pairs = new ArrayList<>();
    try (InputStream bytes = open(key.value())) {
      Iterable<KeyPair> found =
          SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName("key"), bytes, unlocked);
      if (found != null) {
        found.forEach(pairs::add);
      }
    } catch (IOException | GeneralSecurityException | InvalidPathException e) {
      throw new IllegalArgumentException(
          "key: cannot be read (allowed: a private key, or the path of its file, and its"
              + " keyPassword)");
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("key: there is no private key in it");
    }
    return pairs;
  }

  private static InputStream open(String value) throws IOException {
    return value.contains("-----BEGIN")
        ? new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8))
        : Files.newInputStream(Path.of(value.strip()));
  }
}
