package dateline.ingest.wire.ninjs;

import dateline.ingest.wire.jsontree.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of several ways in which ninjs gives the same text: {@code body_html}, or an entry of {@code
 * bodies} with its role and type.
 *
 * @param role in lower case; empty if it has none
 * @param type its MIME type in lower case; empty if it has none
 * @param value the text as it is written
 */
record Rendition(String role, String type, String value) {
  /**
   * The renditions of a text.
   *
   * @param name as in ninjs 1.x: body, headline, description
   * @param plural as in ninjs 2.x and 3.x: bodies, headlines, descriptions
   */
  static List<Rendition> of(Fields item, String name, String plural) {
    List<Rendition> found = new ArrayList<>();
    for (JsonValue each : item.elements(plural)) {
      Fields entry = new Fields(each);
      add(found, text(entry.get("role")), text(entry.get("contenttype")), entry.get("value"));
      if (each instanceof JsonValue.Text) {
        add(found, "", "", each);
      }
    }
    add(found, "", "", item.get(name));
    item.beginning(name + "_").forEach((role, value) -> add(found, role, "", value));
    return found;
  }

  private static void add(
      List<Rendition> found, String role, String type, @Nullable JsonValue value) {
    String text = value == null ? null : value.text();
    if (text != null && !text.isBlank()) {
      found.add(new Rendition(role.toLowerCase(Locale.ROOT), type.toLowerCase(Locale.ROOT), text));
    }
  }

  private static String text(@Nullable JsonValue value) {
    String text = value == null ? null : value.text();
    return text == null ? "" : text;
  }

  /** Whether its role or type has a part like that. */
  boolean is(String part) {
    return role.contains(part) || type.contains(part);
  }
}
