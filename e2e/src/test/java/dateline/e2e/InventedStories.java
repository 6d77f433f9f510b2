package dateline.e2e;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stories that are all alike but for their number, as JSON lines. */
final class InventedStories {
  private static final String[] PLACES = {"Kenya", "Norway", "Peru", "Vietnam", "Canada"};
  private static final String[] EVENTS = {
    "ministers sign a trade agreement", "nurses begin a strike", "the army ends an exercise"
  };

  private InventedStories() {}

  /** One story. */
  static String line(String guid, int number) {
    String place = PLACES[number % PLACES.length];
    String event = EVENTS[number % EVENTS.length];
    return """
        {"id":"%s","title":"%s: %s, report %d","date":"2026-10-01T08:00:00Z","language":"en",\
        "text":"In %s %s, officials said in report %d.\\n\\nTalks go on next week."}
        """
        .formatted(guid, place, event, number, place, event, number);
  }

  /** A file of many: the numbers from one up to, but not including, another. */
  static String lines(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> line(guid(number), number))
        .collect(Collectors.joining());
  }

  /** The id of the story of this number. */
  static String guid(int number) {
    return "invented-" + number;
  }
}
