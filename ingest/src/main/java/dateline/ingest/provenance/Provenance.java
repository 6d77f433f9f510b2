package dateline.ingest.provenance;

import java.util.List;
import java.util.Map;

/**
 * What was found out about one input.
 *
 * @param spots the places of the input that hold values
 * @param effects for each item, in its order, and each field of it, what the field came from
 * @param unread the places that nothing depends on: no field, no warning, no rejection
 * @param untried the places that were not looked into, as the input is too large
 */
public record Provenance(
    List<Spot> spots, List<Map<String, Origin>> effects, List<Spot> unread, List<Spot> untried) {
  public Provenance {
    spots = List.copyOf(spots);
    effects = List.copyOf(effects);
    unread = List.copyOf(unread);
    untried = List.copyOf(untried);
  }

  /**
   * What a field came from.
   *
   * @param spots the places that hold what it says, or all that it depends on where none does
   * @param deciding other places that it depends on, such as the type or the rank of something
   * @param settings what of the source's file it depends on, such as {@code map.headline}
   */
  public record Origin(List<Spot> spots, List<Spot> deciding, List<String> settings) {
    /** Nothing in the input or the settings says so. */
    public static final Origin NONE = new Origin(List.of(), List.of(), List.of());

    public Origin {
      spots = List.copyOf(spots);
      deciding = List.copyOf(deciding);
      settings = List.copyOf(settings);
    }
  }

  /** What a field of an item came from. */
  public Origin of(int item, String field) {
    return item < effects.size() ? effects.get(item).getOrDefault(field, Origin.NONE) : Origin.NONE;
  }
}
