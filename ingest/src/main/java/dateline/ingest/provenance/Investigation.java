package dateline.ingest.provenance;

import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Finds out what each field of the articles in an input depends on: each place of the input, and
 * each of the settings, is changed by itself, and what comes out otherwise depends on it. A place
 * whose value may change without effect is left out too before it counts as unread.
 */
public final class Investigation {
  /** How many bytes are decoded at most; beyond, places of a kind are changed at once. */
  private static final long MOST_WORK = 200L << 20;

  /** Shorter ones are in everything. */
  private static final int SHORTEST_PART = 3;

  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&[#\\w]{1,10};");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final byte[] bytes;
  private final Trial whole;
  private final List<WireItem> items;
  private final List<Map<String, Set<Spot>>> spotsByField = new ArrayList<>();
  private final List<Map<String, Set<String>>> settingsByField = new ArrayList<>();
  private long work;

  private Investigation(byte[] bytes, Trial whole) {
    this.bytes = bytes;
    this.whole = whole;
    this.items = whole.read(bytes);
    items.forEach(
        item -> {
          spotsByField.add(new LinkedHashMap<>());
          settingsByField.add(new LinkedHashMap<>());
        });
  }

  /**
   * Looks into an input.
   *
   * @param bytes in an encoding that widens ASCII
   * @param whole how it is read
   * @param without the same without one of the settings each
   */
  public static Provenance of(byte[] bytes, Trial whole, List<Trial> without) {
    Investigation investigation = new Investigation(bytes, whole);
    without.forEach(investigation::setting);
    return investigation.spots();
  }

  private void setting(Trial trial) {
    compare(
        trial.read(bytes), (item, field) -> add(settingsByField.get(item), field, trial.setting()));
  }

  private Provenance spots() {
    List<Spot> spots = Spots.of(bytes);
    List<Spot> unread = new ArrayList<>();
    List<Spot> untried = new ArrayList<>();
    for (List<Spot> group : groups(spots)) {
      if (work > MOST_WORK) {
        untried.addAll(group);
      } else if (!decides(group)) {
        unread.addAll(group);
      }
    }
    List<Map<String, Provenance.Origin>> effects = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      effects.add(origins(item));
    }
    return new Provenance(spots, effects, unread, untried);
  }

  /** Each place by itself, or those of a kind together where there are too many. */
  private List<List<Spot>> groups(List<Spot> spots) {
    if (2L * spots.size() * bytes.length <= MOST_WORK) {
      return spots.stream().map(List::of).toList();
    }
    Map<String, List<Spot>> byPath = new LinkedHashMap<>();
    for (Spot spot : spots) {
      byPath.computeIfAbsent(spot.path(), path -> new ArrayList<>()).add(spot);
    }
    return List.copyOf(byPath.values());
  }

  /** Whether anything depends on the places. */
  private boolean decides(List<Spot> group) {
    boolean killed =
        group.size() == 1
            && Variation.saysUsable(bytes, group.get(0))
            && depends(Variation.killed(bytes, group.get(0)), group);
    return depends(Variation.changed(bytes, group), group)
        || killed
        || depends(Variation.without(bytes, group), group);
  }

  private boolean depends(byte[] varied, List<Spot> group) {
    work += varied.length;
    return compare(
        whole.read(varied),
        (item, field) -> add(spotsByField.get(item), field, oneOf(group, item)));
  }

  /** Of places that were changed at once, that of the item; the first where it cannot be told. */
  private Spot oneOf(List<Spot> group, int item) {
    return group.get(group.size() == items.size() ? item : 0);
  }

  private boolean compare(List<WireItem> varied, BiConsumer<Integer, String> changed) {
    boolean any = varied.size() != items.size();
    for (int item = 0; item < Math.min(items.size(), varied.size()); item++) {
      Difference difference = Difference.of(items.get(item), varied.get(item));
      any |= difference.any();
      for (String field : difference.fields()) {
        changed.accept(item, field);
      }
    }
    return any;
  }

  private static <T> void add(Map<String, Set<T>> map, String field, T one) {
    map.computeIfAbsent(field, name -> new LinkedHashSet<>()).add(one);
  }

  private Map<String, Provenance.Origin> origins(int item) {
    Map<String, Provenance.Origin> origins = new LinkedHashMap<>();
    if (items.get(item) instanceof WireItem.Story story) {
      for (String field : Difference.allFields()) {
        Set<Spot> spots = spotsByField.get(item).getOrDefault(field, Set.of());
        Set<String> settings = settingsByField.get(item).getOrDefault(field, Set.of());
        origins.put(field, origin(value(story.article(), field), spots, settings));
      }
    }
    return origins;
  }

  private Provenance.Origin origin(String value, Set<Spot> spots, Set<String> settings) {
    List<Spot> saying = spots.stream().filter(spot -> says(spot, value)).toList();
    return saying.isEmpty()
        ? new Provenance.Origin(List.copyOf(spots), List.of(), List.copyOf(settings))
        : new Provenance.Origin(
            saying,
            spots.stream().filter(spot -> !saying.contains(spot)).toList(),
            List.copyOf(settings));
  }

  private static String value(Article article, String field) {
    return plain(String.valueOf(article.get(Article.getClassSchema().getField(field).pos())));
  }

  /** Whether the words of a place are those of the value, or among them, or the other way round. */
  private boolean says(Spot spot, String value) {
    String said = text(spot);
    // A Message-ID looks like a tag.
    return says(MARKUP.matcher(said).replaceAll(" "), value) || says(said, value);
  }

  private static boolean says(String said, String value) {
    String text = plain(said);
    boolean telling = Math.min(text.length(), value.length()) >= SHORTEST_PART;
    return text.equals(value) || (telling && (value.contains(text) || text.contains(value)));
  }

  private static String plain(String text) {
    return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private String text(Spot spot) {
    return new String(bytes, spot.from(), spot.to() - spot.from(), StandardCharsets.UTF_8);
  }
}
