package dateline.ingest.fetch.http;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * An address that is asked again and again.
 *
 * @param place the address as people may see it
 * @param url the address, which may hold secrets
 * @param every how often to ask
 * @param headers what to send beside, to the address's own host only
 * @param timeout how long an answer may take, to its last byte
 * @param maxBytes the largest answer, unpacked
 * @param maxRedirects how many redirections are followed
 * @param userAgent how to introduce oneself
 * @param spool the folder for answers that are not used up yet
 */
public record HttpSettings(
    String place,
    URI url,
    Duration every,
    Map<String, Secret> headers,
    Duration timeout,
    long maxBytes,
    int maxRedirects,
    String userAgent,
    Path spool)
    implements Transport {
  /** How often to ask, where the settings do not say. */
  public static final Duration EVERY = Duration.ofMinutes(1);

  /** How long an answer may take, where the settings do not say. */
  public static final Duration TIMEOUT = Duration.ofMinutes(1);

  /** The largest answer, where the settings do not say: 64 MiB. */
  public static final long MAX_BYTES = 64L << 20;

  /** How many redirections are followed, where the settings do not say. */
  public static final int MAX_REDIRECTS = 5;

  /** How to introduce oneself, where the settings do not say. */
  public static final String USER_AGENT = "Dateline";

  public HttpSettings {
    headers = Map.copyOf(headers);
    Amounts.atLeast("maxBytes", maxBytes, 1);
  }

  /** Asks once, as ingest would, and throws the answer away. */
  @Override
  public String connect(Shared shared) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dateline-connect");
    try {
      Spool answers = new Spool(folder);
      Web web = shared.get(Web.class, Web::new);
      Answer answer = new Ask(this, Validators.NONE, answers, web).call();
      if (answer instanceof Answer.Failed failed) {
        throw new IOException(failed.why());
      }
      if (answer instanceof Answer.Fetched fetched) {
        try (InputStream body = answers.open(fetched.position())) {
          return "answers with %d bytes"
              .formatted(body.transferTo(OutputStream.nullOutputStream()));
        } finally {
          answers.remove(fetched.position());
        }
      }
      return "answers that there is nothing";
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  @Override
  public Fetcher open(String source, Shared shared) {
    return new HttpPoll(source, this, shared.get(Web.class, Web::new));
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return "HttpSettings[" + place + ", every " + Amounts.written(every) + "]";
  }
}
