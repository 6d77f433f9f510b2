package dateline.ingest.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the place of each field by what the places are called and by what stands there. */
final class Choosing {
  /** Down to this rank, a name leaves little doubt. */
  private static final int CERTAIN = 4;

  private static final int MOST_RIVALS = 3;
  private static final int LONG = 200;

  /** What a name is worth less for each element more that it is in. */
  private static final int DEPTH = 3;

  /** What a name is worth less where it comes more or less often than the story's own text. */
  private static final int OTHER_COUNT = 10;

  /** Fields of which a story has several. */
  private static final Set<String> SEVERAL =
      Set.of("subjects", "places", "keywords", "captions", "byline", "links", "editorialNote");

  private static final Set<String> CONCEPTS = Set.of("subjects", "places");
  private static final Set<String> CODES =
      Set.of("code", "qcode", "@code", "@qcode", "id", "@id", "uri", "@uri", "literal", "@literal");
  private static final Set<String> NAMES = Set.of("name", "@name", "label", "term", "value", "#");

  private final FieldWords words = FieldWords.read();
  private final Samples samples;
  private final List<Candidate> candidates;
  private final Set<String> taken = new HashSet<>();
  private int stories;
  private int lists;

  /**
   * @param candidates of those in the samples, the ones to choose from
   */
  Choosing(Samples samples, List<Candidate> candidates) {
    this.samples = samples;
    this.candidates = candidates;
  }

  /** The fields for which there is a place, in the order of the words. */
  Map<String, Choice> choose() {
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (String field : words.fields()) {
      List<Candidate> fitting = fitting(field);
      if (!fitting.isEmpty()) {
        Candidate best = fitting.get(0);
        taken.add(best.path());
        // Of a list of paragraphs there are more than stories.
        if (stories == 0 && !best.path().endsWith("[*]")) {
          stories = samples.most(best.path());
          lists = lists(best);
        }
        List<String> rivals =
            fitting.stream().skip(1).limit(MOST_RIVALS).map(Candidate::path).toList();
        choices.put(field, new Choice(best, rivals, rank(field, best) <= CERTAIN));
      } else if (field.equals("body")) {
        longest().ifPresent(best -> choices.put(field, new Choice(best, List.of(), false)));
      }
    }
    return choices;
  }

  private List<Candidate> fitting(String field) {
    List<Candidate> fitting = new ArrayList<>();
    for (Candidate each : candidates) {
      if (!taken.contains(each.path())
          && rank(field, each) != FieldWords.UNKNOWN
          && ValueLook.fits(field, each)) {
        fitting.add(each);
      }
    }
    int outermost = fitting.stream().mapToInt(each -> each.steps().size()).min().orElse(0);
    fitting.sort(Comparator.comparingInt(each -> doubt(field, each, outermost)));
    return fitting;
  }

  /** Of two that are called the same, the outer one is the story's own, and comes once in it. */
  private int doubt(String field, Candidate each, int outermost) {
    boolean often =
        stories > 0
            && !SEVERAL.contains(field)
            && (samples.most(each.path()) != stories || lists(each) != lists);
    return rank(field, each)
        + DEPTH * (each.steps().size() - outermost)
        + (often ? OTHER_COUNT : 0);
  }

  /** How many lists a place is in. */
  private static int lists(Candidate candidate) {
    return candidate.path().split("\\[\\*\\]", -1).length - 1;
  }

  private int rank(String field, Candidate candidate) {
    List<String> steps = candidate.steps();
    boolean part = CODES.contains(candidate.last()) || NAMES.contains(candidate.last());
    if (CONCEPTS.contains(field) && part && steps.size() > 1) {
      return words.rank(field, steps.get(steps.size() - 2));
    }
    // What is called "text" holds a value of what it is in, or else is the text itself.
    boolean itself = candidate.last().equals("text") && !words.isKnown(candidate.name());
    return words.rank(field, itself ? candidate.last() : candidate.name());
  }

  private java.util.Optional<Candidate> longest() {
    return candidates.stream()
        .filter(each -> each.longest() >= LONG && each.values().get(0).contains(" "))
        .max(Comparator.comparingInt(Candidate::longest));
  }

  /** The place beside a place of a concept that holds its code, or its name; empty if none does. */
  java.util.Optional<Candidate> part(Candidate concept, boolean code) {
    String around = around(concept.path());
    return candidates.stream()
        .filter(each -> around(each.path()).equals(around))
        .filter(each -> (code ? CODES : NAMES).contains(each.last()))
        .findFirst();
  }

  /** What a place is in. */
  static String around(String path) {
    int last = Math.max(path.lastIndexOf('/'), path.lastIndexOf('.'));
    return last < 0 ? "" : path.substring(0, last);
  }
}
