package dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Many open pages of one dashboard, read by one thread, since they share the machine with what they
 * measure. Each watches two streams: all stories, and those of one of some queries.
 */
final class Screens implements AutoCloseable {
  private static final List<String> QUERIES =
      List.of(
          "region:142",
          "region:150",
          "region:KE OR region:PE",
          "tag:medtop:04000000",
          "urgency:[1 TO 3]",
          "headline:waits AND region:002",
          "body:minister OR body:harbour",
          "\"spoke to\" OR \"told reporters\"",
          "NOT region:019",
          "source:bench AND focus:ID");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final InetSocketAddress address;
  private final Selector selector;
  private final List<Screen> reading = new ArrayList<>();
  private final List<SocketChannel> channels = new ArrayList<>();
  private final Histogram micros = new ConcurrentHistogram(3);
  private final AtomicLongArray due;
  private final AtomicLong told = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private final Thread thread = new Thread(this::run, "screens");
  private volatile @Nullable IOException failure;
  private volatile boolean closed;

  /**
   * @param stories how many there will be
   */
  Screens(int port, int stories) throws IOException {
    this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    this.due = new AtomicLongArray(stories);
    this.selector = Selector.open();
    thread.setDaemon(true);
  }

  /** Opens pages that read whatever comes; before they are started. */
  void open(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      SocketChannel channel = ask(64 << 10, QUERIES.get(i % QUERIES.size()));
      channel.configureBlocking(false);
      Screen screen = new Screen(channel);
      channel.register(selector, SelectionKey.OP_READ, screen);
      reading.add(screen);
    }
  }

  /** Opens pages that take nothing of what is sent to them. */
  void openStalled(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      var unused = ask(4 << 10, "*:*");
    }
  }

  private SocketChannel ask(int room, String query) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, room);
    channel.connect(address);
    String path =
        "/api/stream?view=line&query=*:*&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    channel.write(
        ByteBuffer.wrap(
            ("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII)));
    channels.add(channel);
    return channel;
  }

  /** Begins to read, and returns when all streams have begun. */
  void start() {
    thread.start();
    await(() -> reading.stream().allMatch(Screen::isAnswered));
  }

  /** Notes when a story was due, before it is sent. */
  void expect(int number, long at) {
    due.set(number, at);
  }

  private void run() {
    try {
      while (!closed) {
        selector.select(this::read, 200);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(SelectionKey key) {
    try {
      if (!((Screen) key.attachment()).read(this::told)) {
        key.cancel();
        ended.incrementAndGet();
      }
    } catch (IOException e) {
      key.cancel();
      ended.incrementAndGet();
      failure = e;
    }
  }

  private void told(int number) {
    micros.recordValue((System.nanoTime() - due.get(number)) / 1_000);
    told.incrementAndGet();
  }

  /** Waits until all have been told so many stories; not for ever, what is missed is counted. */
  void await(int stories) {
    await(() -> told.get() >= (long) stories * reading.size());
  }

  private void await(BooleanSupplier done) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean() && System.nanoTime() < deadline) {
      IOException failed = failure;
      if (failed != null) {
        throw new UncheckedIOException(failed);
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  /** Forgets the times so far. */
  void resetTimes() {
    micros.reset();
  }

  /** From when each story was due to when each page had it, in microseconds. */
  Histogram micros() {
    return micros;
  }

  /** How many stories below a number were not told, over all pages. */
  long missed(int below) {
    return reading.stream().mapToLong(screen -> screen.missed(below)).sum();
  }

  long doubled() {
    return reading.stream().mapToLong(Screen::doubled).sum();
  }

  /** How many pages lost their stream or had to begin anew. */
  long broken() {
    return ended.get() + reading.stream().filter(screen -> screen.resets() > 0).count();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (SocketChannel channel : channels) {
      channel.close();
    }
    selector.close();
  }
}
