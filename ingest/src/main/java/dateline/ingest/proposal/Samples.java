package dateline.ingest.proposal;

import dateline.ingest.provenance.Spot;
import dateline.ingest.provenance.Spots;
import dateline.ingest.wire.reading.charset.DecodedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of places that there are in some samples, with what stands there. */
final class Samples {
  private static final Set<String> MARKUP =
      Set.of(
          "p",
          "div",
          "span",
          "b",
          "i",
          "em",
          "strong",
          "a",
          "br",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "section",
          "blockquote",
          "table",
          "tr",
          "td",
          "tbody",
          "img",
          "figure");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, Integer> most = new LinkedHashMap<>();

  Samples(List<byte[]> samples) {
    for (byte[] sample : samples) {
      // Text of an encoding that widens ASCII; what it is called does not matter here.
      byte[] bytes = DecodedText.of(sample).text().getBytes(StandardCharsets.UTF_8);
      Map<String, Integer> counts = new LinkedHashMap<>();
      String copy = "";
      for (Spot spot : Spots.of(bytes)) {
        String text =
            new String(bytes, spot.from(), spot.to() - spot.from(), StandardCharsets.UTF_8).strip();
        String path = withoutMarkup(spot.path());
        List<String> here = values.computeIfAbsent(path, name -> new ArrayList<>());
        boolean marked = path.length() < spot.path().length();
        if (marked && path.equals(copy) && !here.isEmpty()) {
          // More of the same text; what is in its tags is none of it.
          int last = here.size() - 1;
          here.set(last, spot.path().contains("/@") ? here.get(last) : here.get(last) + " " + text);
        } else {
          here.add(text);
          counts.merge(path, 1, Integer::sum);
        }
        copy = marked ? path : "";
      }
      counts.forEach((path, count) -> most.merge(path, count, Math::max));
    }
  }

  /** The path of the element in which the markup of copy begins; any other as it is. */
  private static String withoutMarkup(String path) {
    if (!path.startsWith("/")) {
      return path;
    }
    int at = path.indexOf('/', 1);
    while (at > 0) {
      int end = path.indexOf('/', at + 1);
      String step = path.substring(at + 1, end < 0 ? path.length() : end);
      if (MARKUP.contains(step)) {
        return path.substring(0, at);
      }
      at = end;
    }
    return path;
  }

  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    values.forEach((path, each) -> found.add(new Candidate(path, each)));
    return found;
  }

  /** How often a place of that kind comes in one sample. */
  int most(String path) {
    return most.getOrDefault(path, 0);
  }
}
