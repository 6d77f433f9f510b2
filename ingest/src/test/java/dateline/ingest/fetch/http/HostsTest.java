package dateline.ingest.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class HostsTest {
  private static final URI ONE = URI.create("http://one.example/a");

  @Test
  void shouldLetOnlySoManyInAtOnce() throws Exception {
    Hosts hosts = new Hosts(2, Duration.ZERO);
    Hosts.Turn first = hosts.enter(ONE);
    hosts.enter(URI.create("http://ONE.example/b"));
    hosts.enter(URI.create("http://two.example/"));

    CompletableFuture<Hosts.Turn> third = CompletableFuture.supplyAsync(() -> enter(hosts));
    assertThat(third).isNotDone();
    first.end();

    Awaitility.await().until(third::isDone);
  }

  @Test
  void shouldPauseBetweenStarts() throws Exception {
    Hosts hosts = new Hosts(9, Duration.ofMillis(40));
    long start = System.nanoTime();

    for (int i = 0; i < 4; i++) {
      hosts.enter(ONE).end();
    }

    assertThat(System.nanoTime() - start)
        .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(120));
  }

  private static Hosts.Turn enter(Hosts hosts) {
    try {
      return hosts.enter(ONE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
