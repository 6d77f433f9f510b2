package dateline.ingest.wire.ninjs;

import dateline.ingest.wire.jsontree.JsonValue;
import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one ninjs item.
 *
 * @param headline null if there is none
 * @param summary null if there is none
 * @param body empty if there is none
 * @param captions of the item, where it is a picture, and of those that come with it
 */
record NinjsCopy(
    @Nullable String headline, @Nullable String summary, String body, List<String> captions) {
  NinjsCopy {
    captions = List.copyOf(captions);
  }

  static NinjsCopy of(Fields item) {
    Set<String> captions = new LinkedHashSet<>();
    List<Rendition> descriptions = Rendition.of(item, "description", "descriptions");
    captions(descriptions, captions);
    String body = "";
    for (Rendition rendition : bestFirst(Rendition.of(item, "body", "bodies"))) {
      CopyText copy = Html.read(rendition.value());
      body = copy.paragraphs();
      if (!body.isEmpty()) {
        captions.addAll(copy.captions());
        break;
      }
    }
    associated(item, captions);
    return new NinjsCopy(headline(item), summary(descriptions), body, new ArrayList<>(captions));
  }

  /** Those with paragraphs first; a format of another standard within the item last. */
  private static List<Rendition> bestFirst(List<Rendition> renditions) {
    if (renditions.size() > 1) {
      renditions.sort(Comparator.comparingInt(NinjsCopy::rank));
    }
    return renditions;
  }

  private static int rank(Rendition rendition) {
    if (rendition.is("nitf")) {
      return 3;
    }
    if (rendition.is("html") || rendition.is("richtext")) {
      return 0;
    }
    return rendition.role().isEmpty() || rendition.is("text") || rendition.is("main") ? 1 : 2;
  }

  private static @Nullable String headline(Fields item) {
    List<Rendition> headlines = Rendition.of(item, "headline", "headlines");
    String best = null;
    int rank = Integer.MAX_VALUE;
    for (Rendition headline : headlines) {
      int own = headlineRank(headline);
      String line = own < rank ? Html.line(headline.value()) : null;
      if (line != null) {
        best = line;
        rank = own;
      }
    }
    return best;
  }

  private static int headlineRank(Rendition headline) {
    if (headline.role().isEmpty() || headline.role().equals("main")) {
      return 0;
    }
    return headline.is("sub") || headline.is("test") ? 2 : 1;
  }

  private static @Nullable String summary(List<Rendition> descriptions) {
    for (Rendition each : descriptions) {
      String line = each.is("caption") || each.is("credit") ? null : Html.line(each.value());
      if (line != null) {
        return line;
      }
    }
    return null;
  }

  private static void captions(List<Rendition> descriptions, Set<String> captions) {
    for (Rendition each : descriptions) {
      String line = each.is("caption") ? Html.line(each.value()) : null;
      if (line != null) {
        captions.add(line);
      }
    }
  }

  /** What is said of pictures and the like that come with the story. */
  private static void associated(Fields item, Set<String> captions) {
    for (JsonValue each : associations(item)) {
      Fields other = new Fields(each);
      String type = other.line("type");
      if (type != null && !type.equals("text") && !type.equals("composite")) {
        List<Rendition> descriptions = Rendition.of(other, "description", "descriptions");
        int before = captions.size();
        captions(descriptions, captions);
        String summary = summary(descriptions);
        if (captions.size() == before && summary != null) {
          captions.add(summary);
        }
      }
    }
  }

  private static List<JsonValue> associations(Fields item) {
    JsonValue found = item.get("associations");
    if (found instanceof JsonValue.Members byName) {
      return List.copyOf(byName.members().values());
    }
    return found == null ? List.of() : found.elements();
  }
}
