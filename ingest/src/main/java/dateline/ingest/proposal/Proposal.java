package dateline.ingest.proposal;

import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.mapping.MappedFormat;
import dateline.ingest.wire.mapping.Mapping;
import dateline.ingest.wire.mapping.PathKind;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.model.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes the file of a source from samples of what it sends. */
public final class Proposal {
  private static final String SCHEMA = "# yaml-language-server: $schema=../source.schema.json";

  private static final String ZONE =
      "# zone: Europe/Berlin  # the times say none; without it they are left out";

  /** What every format says of such a time. */
  private static final String NO_ZONE = "has no zone";

  private final WireFormats formats;
  private final String name;
  private final boolean named;

  /** For a file that is called as its source is. */
  public Proposal(WireFormats formats, String name) {
    this(formats, name, false);
  }

  /**
   * @param name of the source
   * @param named whether the file is to say it, as it is called otherwise
   */
  public Proposal(WireFormats formats, String name, boolean named) {
    this.formats = formats;
    this.name = name;
    this.named = named;
  }

  /**
   * The text of the file.
   *
   * @param samples at least one, each the bytes of a file
   * @throws IllegalArgumentException if the samples are written in different ways; one line
   */
  public String of(List<byte[]> samples) {
    Set<String> found = new LinkedHashSet<>();
    samples.forEach(sample -> found.add(format(sample)));
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "the samples are in different formats: "
              + String.join(", ", found)
              + " (wanted: samples of one source's format)");
    }
    String format = found.iterator().next();
    List<String> lines = new ArrayList<>();
    lines.add(SCHEMA);
    lines.add(
        "# Proposed from %d sample%s.".formatted(samples.size(), samples.size() > 1 ? "s" : ""));
    if (named) {
      lines.add("name: " + name);
    }
    lines.add("format: " + format);
    switch (format) {
      case "json", "xml" -> mapped(new Samples(samples), lines);
      case "text" -> text(samples, lines);
      default -> standard(formats.byName(format), samples, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * Why a sample is no use: it is empty, binary, cut off. A whole one that only lacks what a story
   * wants is of use, as a map may say where that stands.
   *
   * @return one line; empty where something can be read of it
   */
  public Optional<String> fault(byte[] sample) {
    String format = format(sample);
    PathKind kind = format.equals("xml") ? PathKind.XML : PathKind.JSON;
    WireFormat reader =
        format.equals("xml") || format.equals("json")
            ? new MappedFormat(format, Mapping.of(kind, Map.of("headline", "headline")), Set.of())
            : formats.byName(format);
    List<WireItem> items = items(reader, sample);
    if (items.isEmpty()) {
      return Optional.of("there is no story in it");
    }
    for (WireItem item : items) {
      if (!(item instanceof WireItem.Rejected rejected) || rejected.reason() == Reason.INCOMPLETE) {
        return Optional.empty();
      }
    }
    WireItem.Rejected first = (WireItem.Rejected) items.get(0);
    return Optional.of(first.reason() + ": " + first.message());
  }

  private void mapped(Samples samples, List<String> lines) {
    MapText map = new MapText(new Choosing(samples, samples.candidates()), samples);
    common(!map.has("language"), lines);
    if (!map.has("credit")) {
      lines.add("# credit: …            # to whom the stories are credited");
    }
    if (map.lacksZone()) {
      lines.add(ZONE);
    }
    lines.addAll(map.lines());
  }

  private void standard(WireFormat format, List<byte[]> samples, List<String> lines) {
    List<WireItem.Story> stories = new ArrayList<>();
    for (byte[] sample : samples) {
      for (WireItem item : items(format, sample)) {
        if (item instanceof WireItem.Story story) {
          stories.add(story);
        }
      }
    }
    common(
        stories.isEmpty()
            || stories.stream().anyMatch(story -> story.article().getLanguage() == null),
        lines);
    if (stories.stream()
        .flatMap(story -> story.warnings().stream())
        .anyMatch(warning -> warning.contains(NO_ZONE))) {
      lines.add(ZONE);
    }
  }

  private void text(List<byte[]> samples, List<String> lines) {
    common(true, lines);
    boolean headed = samples.stream().allMatch(one -> HeaderText.is(DecodedText.of(one).text()));
    if (headed) {
      lines.addAll(HeaderText.lines(new Samples(samples)));
    }
    if (samples.stream().anyMatch(one -> TableText.is(DecodedText.of(one).text()))) {
      lines.add("# A table, such as CSV, is read as one story: no format reads its lines, but");
      lines.add("# json-lines does, where each is an object: see ingest/README.md");
    }
  }

  private void common(boolean language, List<String> lines) {
    if (language) {
      lines.add("# language: en         # BCP 47, where the stories do not say");
    }
    lines.add("directory: {path: in/" + name + "}  # or http, push: see ingest/README.md");
  }

  /** The name of the format that reads the sample; json or xml where it needs a map. */
  private String format(byte[] sample) {
    WireFormat format = formats.detect(sample);
    String text = DecodedText.of(sample).text().stripLeading();
    boolean xml = text.startsWith("<");
    boolean json = text.startsWith("{") || text.startsWith("[");
    boolean general = format.name().equals("text") || format.name().equals("json-lines");
    if (!general || (!xml && !json)) {
      return format.name();
    }
    // Any JSON may be lines of it; only what becomes a story with a headline is.
    return json && format.name().equals("json-lines") && reads(format, sample)
        ? format.name()
        : xml ? "xml" : "json";
  }

  private static boolean reads(WireFormat format, byte[] sample) {
    return items(format, sample).stream()
        .allMatch(
            item -> item instanceof WireItem.Story story && story.article().getHeadline() != null);
  }

  private static List<WireItem> items(WireFormat format, byte[] sample) {
    List<WireItem> items = new ArrayList<>();
    try {
      format.decode(WireInput.of(sample, "", WireDefaults.none()), items::add);
    } catch (IOException e) {
      // Bytes at hand do not fail.
      throw new UncheckedIOException(e);
    }
    return items;
  }
}
