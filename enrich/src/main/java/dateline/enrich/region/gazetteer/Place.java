package dateline.enrich.region.gazetteer;

import dateline.model.RegionKind;
import java.util.List;

/**
 * What a region label can name.
 *
 * @param code ISO 3166-1 alpha-2, UN M.49 or x-area, by kind
 * @param name the English name
 * @param within codes of the M.49 groups and newsroom areas that hold it, innermost first
 */
public record Place(String code, String name, RegionKind kind, List<String> within) {
  public Place {
    within = List.copyOf(within);
  }
}
