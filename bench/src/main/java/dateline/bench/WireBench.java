package dateline.bench;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents of every wire format into articles, in one thread, beside a bare scan of the
 * tokens of the same bytes: the JDK's StAX for XML, Jackson for JSON.
 */
final class WireBench {
  private static final XMLInputFactory XML = XMLInputFactory.newInstance();
  private static final JsonFactory JSON = new JsonFactory();

  private final int documents;
  private final int rounds;
  private final Duration warmUp;
  private final PrintStream out;

  private WireBench(int documents, int rounds, Duration warmUp, PrintStream out) {
    this.documents = documents;
    this.rounds = rounds;
    this.warmUp = warmUp;
    this.out = out;
  }

  /** Runs it once and ends. */
  public static void main(String[] arguments) throws IOException, XMLStreamException {
    List<String> formats = new ArrayList<>(List.of(arguments));
    boolean quick = formats.remove("quick");
    Duration warmUp = Duration.ofSeconds(quick ? 3 : 8);
    new WireBench(quick ? 200 : 1_000, quick ? 12 : 40, warmUp, System.out).run(formats);
  }

  /**
   * @param wanted the formats; empty for all of them
   */
  private void run(List<String> wanted) throws IOException, XMLStreamException {
    out.printf("%s%n%n", Machine.describe());
    out.printf(
        "one thread         document KB   scan MB/s  with text  parse MB/s  of scan  with text%n");
    WireFormats formats = WireFormats.standard();
    WireDocuments wires = new WireDocuments(new Stories(Instant.EPOCH));
    for (WireDocuments.Corpus corpus : wires.all(documents)) {
      if (!wanted.isEmpty() && !wanted.contains(corpus.format())) {
        continue;
      }
      WireFormat format = formats.byName(corpus.format());
      double scan = 0;
      double reading = 0;
      double parse = 0;
      boolean scanned = corpus.syntax() != WireDocuments.Syntax.OTHER;
      warmUp(corpus, format, scanned);
      // In turn, and the best of the rounds: what else the machine does only ever slows one.
      for (int round = 0; round < rounds; round++) {
        scan = Math.max(scan, scanned ? scan(corpus, false) : 0);
        reading = Math.max(reading, scanned ? scan(corpus, true) : 0);
        parse = Math.max(parse, parse(corpus, format));
      }
      out.printf(
          "  %-16s %11.1f %11s %10s %11.1f %8s %10s%n",
          corpus.format(),
          corpus.bytes() / 1024.0 / corpus.documents().size(),
          scanned ? "%.1f".formatted(scan) : "",
          scanned ? "%.1f".formatted(reading) : "",
          parse,
          scanned ? "%.2f".formatted(parse / scan) : "",
          scanned ? "%.2f".formatted(parse / reading) : "");
    }
  }

  /**
   * A scan is a few loops and compiled at once; what reads a format takes some seconds. They are
   * counted in the thread's own time, so that what else the machine does shortens no warming up.
   */
  private void warmUp(WireDocuments.Corpus corpus, WireFormat format, boolean scanned)
      throws IOException, XMLStreamException {
    long end = Machine.threadNanos() + warmUp.toNanos();
    while (Machine.threadNanos() < end) {
      parse(corpus, format);
      if (scanned) {
        scan(corpus, false);
        scan(corpus, true);
      }
    }
  }

  private static double parse(WireDocuments.Corpus corpus, WireFormat format) throws IOException {
    long[] characters = {0};
    long start = Machine.threadNanos();
    for (byte[] document : corpus.documents()) {
      format.decode(
          WireInput.of(document, "bench", WireDefaults.of("bench")),
          item -> characters[0] += length(item));
    }
    double seconds = (Machine.threadNanos() - start) / 1e9;
    if (characters[0] < corpus.bytes() / 3) {
      throw new IllegalStateException(
          corpus.format() + ": too little came out for the figures to mean anything");
    }
    return corpus.bytes() / 1e6 / seconds;
  }

  private static int length(WireItem item) {
    if (item instanceof WireItem.Story story && story.article().getHeadline() != null) {
      return story.article().getBody().length();
    }
    throw new IllegalStateException("no story came out: " + item);
  }

  /**
   * @param reading whether to ask for the text of each token too, as whoever uses it must
   */
  private static double scan(WireDocuments.Corpus corpus, boolean reading)
      throws XMLStreamException {
    long tokens = 0;
    long start = Machine.threadNanos();
    for (byte[] document : corpus.documents()) {
      tokens +=
          corpus.syntax() == WireDocuments.Syntax.XML
              ? xml(document, reading)
              : json(document, reading);
    }
    double seconds = (Machine.threadNanos() - start) / 1e9;
    if (tokens < corpus.documents().size()) {
      throw new IllegalStateException(corpus.format() + ": the scan found nothing");
    }
    return corpus.bytes() / 1e6 / seconds;
  }

  private static long xml(byte[] document, boolean reading) throws XMLStreamException {
    long tokens = 0;
    XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(document));
    while (reader.hasNext()) {
      reader.next();
      tokens++;
      if (reading && reader.hasText()) {
        tokens += Math.min(1, reader.getText().length());
      }
    }
    reader.close();
    return tokens;
  }

  private static long json(byte[] document, boolean reading) {
    long tokens = 0;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      while (parser.nextToken() != null) {
        tokens++;
        if (reading) {
          tokens += Math.min(1, parser.getString().length());
        }
      }
    }
    return tokens;
  }
}
