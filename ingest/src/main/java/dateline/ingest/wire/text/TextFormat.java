package dateline.ingest.wire.text;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.article.Identity;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.ingest.wire.reading.charset.DecodedText;
import dateline.ingest.wire.reading.embargo.Embargo;
import dateline.ingest.wire.reading.notice.KillNotice;
import dateline.ingest.wire.reading.opening.DatelineLine;
import dateline.model.Article;
import dateline.model.Reason;
import dateline.model.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plain wire text: one story an input, or one a telex frame ({@code ZCZC … NNNN}). Header lines, a
 * headline, a standfirst, captions, a printed date, paragraphs, a line for the source; all of them
 * but one may be missing.
 */
public final class TextFormat implements WireFormat {
  private static final int MAX_BYTES = 8 << 20;

  private final int maxBytes;

  public TextFormat() {
    this(MAX_BYTES);
  }

  public TextFormat(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public String name() {
    return "text";
  }

  /** Claims nothing: it is what an input is that nothing else claims. */
  @Override
  public boolean claims(byte[] head) {
    return false;
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    byte[] bytes = input.stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      String message = "longer than " + Sizes.print(maxBytes) + ", the most that a text may have";
      out.accept(WholeInput.reject(input, bytes, Reason.TOO_LARGE, message));
    } else {
      for (byte[] frame : Frames.of(bytes)) {
        out.accept(item(frame, input.defaults()));
      }
    }
  }

  private static WireItem item(byte[] bytes, WireDefaults defaults) {
    DecodedText decoded = DecodedText.of(bytes, defaults.charset());
    if (decoded.fault() != null) {
      return WireItem.Rejected.of(Reason.ENCODING, decoded.fault(), bytes);
    }
    String markup = OtherMarkup.in(bytes, decoded.text());
    if (markup != null) {
      return WireItem.Rejected.of(Reason.MALFORMED, markup, bytes);
    }
    if (decoded.text().isBlank()) {
      return WireItem.Rejected.of(Reason.EMPTY, "there is nothing in it", bytes);
    }
    CopyLines lines = CopyLines.of(decoded.text());
    FrameHead frame = FrameHead.of(lines);
    TextHeader header = TextHeader.of(lines, defaults.zone());
    TextStory story = StoryBlocks.read(lines.blocks(), frame.headline());
    boolean killed = isKilled(header, story);
    if (story.headline() == null && story.body().isEmpty() && !killed) {
      return WireItem.Rejected.of(
          Reason.INCOMPLETE, "there is neither a headline nor a text in it", bytes);
    }
    List<String> warnings = new ArrayList<>();
    if (decoded.warning() != null) {
      warnings.add(decoded.warning());
    }
    warnings.addAll(header.warnings());
    warnings.addAll(story.warnings());
    return new WireItem.Story(
        article(frame, header, story, defaults, warnings), warnings, ByteBuffer.wrap(bytes));
  }

  private static boolean isKilled(TextHeader header, TextStory story) {
    String headline = story.headline();
    return header.status() == Status.CANCELED || (headline != null && KillNotice.isIn(headline));
  }

  private static Article article(
      FrameHead frame,
      TextHeader header,
      TextStory story,
      WireDefaults defaults,
      List<String> warnings) {
    Instant date = header.date() == null ? story.date() : header.date();
    Article.Builder article =
        Identity.unknown()
            .setStatus(isKilled(header, story) ? Status.CANCELED : Status.USABLE)
            .setUrgency(header.urgency() == null ? frame.urgency() : header.urgency())
            .setSlugline(header.desk() == null ? frame.slugline() : header.desk())
            .setHeadline(story.headline())
            .setSummary(story.summary())
            .setByline(story.byline())
            .setDateline(DatelineLine.ofBody(story.body()))
            .setBody(story.body())
            .setFirstCreated(date)
            .setVersionCreated(date)
            .setSubjects(frame.subjects())
            .setPlaces(frame.places())
            .setCaptions(story.captions())
            .setEditorialNote(join(header.note(), story.note()));
    if (header.credit() != null) {
      article.setCredit(header.credit());
    } else if (defaults.credit() == null) {
      article.setCredit(story.photoCredit());
    }
    Embargo.hold(article, false, header.embargoes(), defaults.zone(), warnings::add);
    return Identity.complete(article, null, null, defaults);
  }

  private static @Nullable String join(@Nullable String one, @Nullable String two) {
    return one == null ? two : two == null ? one : one + "\n" + two;
  }
}
