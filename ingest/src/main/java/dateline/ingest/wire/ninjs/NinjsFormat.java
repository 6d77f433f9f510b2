package dateline.ingest.wire.ninjs;

import static java.util.stream.Collectors.toSet;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.jsontree.JsonHead;
import dateline.ingest.wire.jsontree.JsonItem;
import dateline.ingest.wire.jsontree.JsonItems;
import dateline.ingest.wire.jsontree.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * ninjs 1.x, 2.x and 3.x: one item, an array of them, one a line, or the list that a server wraps
 * them in.
 */
public final class NinjsFormat implements WireFormat {
  private static final List<String> WRAPPERS = List.of("items", "_items", "newsItems", "results");

  /** Keys that ninjs has and other JSON of agencies does not; in lower case. */
  private static final Set<String> TELLING =
      Set.of(
          "/versioncreated",
          "/firstcreated",
          "/pubstatus",
          "/representationtype",
          "/contentcreated",
          "/copyrightholder",
          "/body_html",
          "/body_xhtml",
          "/body_text",
          "/bodies",
          "/headlines",
          "/descriptions",
          "/description_text",
          "/description_html",
          "/headline_main",
          "/ednote",
          "/renditions",
          "/associations",
          "/trustindicators");

  /** Keys of formats that are not ninjs, though they share keys with it. */
  private static final Set<String> OTHERS =
      Set.of("/version_created", "/article_html", "/bodyXhtml", "/data", "/headLine");

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public boolean claims(byte[] head) {
    Set<String> all = JsonHead.keys(head, 2);
    Set<String> own = all.stream().filter(key -> key.lastIndexOf('/') == 0).collect(toSet());
    return tell(own) || WRAPPERS.stream().anyMatch(wrapper -> tell(within("/" + wrapper, all)));
  }

  private static Set<String> within(String wrapper, Set<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith(wrapper + "/"))
        .map(key -> key.substring(wrapper.length()))
        .collect(toSet());
  }

  /** Whether these are the keys of an item of ninjs. */
  private static boolean tell(Set<String> keys) {
    if (keys.isEmpty() || keys.stream().anyMatch(OTHERS::contains)) {
      return false;
    }
    if (keys.contains("/$standard") || keys.contains("/standard")) {
      return true;
    }
    long telling =
        keys.stream().map(key -> key.toLowerCase(Locale.ROOT)).filter(TELLING::contains).count();
    boolean named = keys.contains("/uri") || keys.contains("/guid");
    boolean typed = keys.contains("/uri") && (keys.contains("/type") || keys.contains("/headline"));
    return telling >= (named ? 1 : 2) || typed;
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    NinjsStory stories = new NinjsStory(input.defaults());
    JsonItems.read(
        input,
        JsonItems.MAX_ITEM,
        item -> {
          for (JsonValue each : itemsOf(item)) {
            out.accept(stories.decode(each, item));
          }
        },
        out);
  }

  private static List<JsonValue> itemsOf(JsonItem item) {
    if (item.value().get("uri") == null && item.value().get("guid") == null) {
      for (String wrapper : WRAPPERS) {
        if (item.value().get(wrapper) instanceof JsonValue.Elements list
            && !list.elements().isEmpty()) {
          return list.elements();
        }
      }
    }
    return item.value() instanceof JsonValue.Elements list && !list.elements().isEmpty()
        ? list.elements()
        : List.of(item.value());
  }
}
