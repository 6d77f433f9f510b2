package dateline.ingest.fetch.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipException;

/** Asks an address once: one answer, whole or not at all. */
final class Ask implements Callable<Answer> {
  /** What is read of answers that are of no use, so that the connection can be used again. */
  private static final long USELESS = 16 << 10;

  private final HttpSettings settings;
  private final Validators validators;
  private final Spool spool;
  private final Web web;

  Ask(HttpSettings settings, Validators validators, Spool spool, Web web) {
    this.settings = settings;
    this.validators = validators;
    this.spool = spool;
    this.web = web;
  }

  @Override
  public Answer call() throws InterruptedException {
    try {
      Path part = spool.part();
      try {
        return ask(part);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (EOFException e) {
      return Answer.Failed.because("the answer was cut off");
    } catch (ZipException e) {
      return Answer.Failed.because("the answer is packed wrongly: " + e.getMessage());
    } catch (IOException e) {
      return Answer.Failed.because(
          e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
  }

  private Answer ask(Path part) throws IOException, InterruptedException {
    long left = settings.timeout().toNanos();
    URI address = settings.url();
    for (int hops = 0; hops <= settings.maxRedirects(); hops++) {
      HttpResponse<Path> response;
      Hosts.Turn turn = web.hosts().enter(address);
      try {
        long start = System.nanoTime();
        response = send(address, part, left);
        left -= System.nanoTime() - start;
      } finally {
        turn.end();
      }
      if (!Redirection.is(response.statusCode())) {
        return answer(response);
      }
      address = Redirection.next(address, HttpHeads.of(response.headers(), "Location"));
    }
    return Answer.Failed.because("more than " + settings.maxRedirects() + " redirections");
  }

  private HttpResponse<Path> send(URI address, Path part, long left)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<Path>> response =
        web.client()
            .sendAsync(
                request(address),
                info -> {
                  boolean wanted = info.statusCode() == 200;
                  return new CappedFile(part, wanted ? settings.maxBytes() : USELESS, wanted);
                });
    try {
      return response.get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new IOException("no whole answer within " + settings.timeout().toMillis() + " ms");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(String.valueOf(e.getCause()), e);
    } finally {
      // Ends the connection where there is no whole answer.
      response.cancel(true);
    }
  }

  private HttpRequest request(URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            // Servers that speak plain HTTP are at times confused by the offer to speak another.
            .version(
                "https".equalsIgnoreCase(address.getScheme())
                    ? HttpClient.Version.HTTP_2
                    : HttpClient.Version.HTTP_1_1)
            .setHeader("User-Agent", settings.userAgent())
            .setHeader("Accept", "*/*")
            .setHeader("Accept-Encoding", "gzip, deflate");
    if (Redirection.same(settings.url(), address)) {
      settings.headers().forEach((name, value) -> request.setHeader(name, value.value()));
    }
    if (!validators.etag().isEmpty()) {
      request.setHeader("If-None-Match", validators.etag());
    }
    if (!validators.lastModified().isEmpty()) {
      request.setHeader("If-Modified-Since", validators.lastModified());
    }
    return request.build();
  }

  private Answer answer(HttpResponse<Path> response) throws IOException {
    int status = response.statusCode();
    if (status == 204 || (status == 304 && validators.any())) {
      return new Answer.Unchanged();
    }
    if (status != 200) {
      String wanted = HttpHeads.of(response.headers(), "Retry-After");
      Duration retryAfter = HttpHeads.retryAfter(wanted, Instant.now());
      return new Answer.Failed("status " + status, status == 429 || status == 503, retryAfter);
    }
    if (Files.size(response.body()) == 0) {
      return Answer.Failed.because("the answer is empty");
    }
    try (InputStream packed = Files.newInputStream(response.body());
        InputStream body =
            Unpacked.of(
                packed,
                HttpHeads.of(response.headers(), "Content-Encoding"),
                settings.maxBytes())) {
      return new Answer.Fetched(
          spool.keep(
              body,
              PollPosition.hash(settings.url().toString()),
              HttpHeads.charset(HttpHeads.of(response.headers(), "Content-Type")),
              new Validators(
                  HttpHeads.of(response.headers(), "ETag"),
                  HttpHeads.of(response.headers(), "Last-Modified"))));
    }
  }
}
