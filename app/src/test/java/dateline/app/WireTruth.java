package dateline.app;

import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an editor reads in a sample, to hold against what was printed of it. */
final class WireTruth {
  private static final Set<String> FIELDS =
      Set.of(
          "guid",
          "version",
          "status",
          "urgency",
          "language",
          "headline",
          "slugline",
          "byline",
          "dateline",
          "credit",
          "copyright",
          "firstCreated",
          "versionCreated",
          "embargoedUntil");

  private final JsonNode row;

  WireTruth(JsonNode row) {
    this.row = row;
  }

  /** What is wrong with the lines that were printed, in words. */
  List<String> mistakes(List<JsonNode> lines) {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> found =
        lines.stream()
            .filter(line -> line.has("article"))
            .map(line -> line.path("article"))
            .toList();
    int at = 0;
    for (JsonNode wanted : row.path("articles")) {
      if (!wanted.has("nonText") && !wanted.has("optional")) {
        JsonNode article = find(found, wanted, at++);
        if (article == null) {
          wrong.add(row.path("path").asString() + ": no story for " + wanted.path("guid"));
        } else {
          compare(wanted, article, wrong);
        }
      }
    }
    return wrong;
  }

  private static @Nullable JsonNode find(List<JsonNode> found, JsonNode wanted, int at) {
    return found.stream()
        .filter(one -> wanted.has("guid") && fits("guid", wanted.path("guid"), one.path("guid")))
        .findFirst()
        .orElse(at < found.size() ? found.get(at) : null);
  }

  private void compare(JsonNode wanted, JsonNode article, List<String> wrong) {
    for (String field : FIELDS) {
      if (wanted.has(field) && !fits(field, wanted.path(field), article.path(field))) {
        wrong.add(
            "%s: %s: %s, wanted %s"
                .formatted(
                    row.path("path").asString(), field, article.path(field), wanted.path(field)));
      }
    }
    for (JsonNode subject : wanted.path("subjects")) {
      if (!has(article.path("subjects"), subject)) {
        wrong.add(row.path("path").asString() + ": subjects: there is no " + subject);
      }
    }
    for (JsonNode part : wanted.path("bodyContains")) {
      if (part.isString() && !bare(article.path("body")).contains(bare(part))) {
        wrong.add(row.path("path").asString() + ": body: there is no " + part);
      }
    }
  }

  private static boolean fits(String field, JsonNode wanted, JsonNode found) {
    if (wanted.has("sha1")) {
      return true;
    }
    if (wanted.has("anyOf")) {
      for (JsonNode one : wanted.path("anyOf")) {
        if (fits(field, one, found)) {
          return true;
        }
      }
      return false;
    }
    if (wanted.isNull()) {
      return found.isMissingNode() || found.isNull();
    }
    return wanted.has("contains")
        ? bare(found).contains(bare(wanted.path("contains")))
        : normal(field, wanted).equals(normal(field, found));
  }

  private static String normal(String field, JsonNode value) {
    String text =
        Normalizer.normalize(value.asString(""), Normalizer.Form.NFC)
            .replaceAll("[\\u200B-\\u200F\\uFEFF]", "")
            .replaceAll("[\\s\\u00A0]+", " ")
            .strip();
    String lower = text.toLowerCase(Locale.ROOT);
    return switch (field) {
      case "language" -> lower.split("[-_]", 2)[0];
      case "status" -> lower;
      case "byline" -> lower.replaceFirst("^(?:by|von|par|por|av|door) ", "");
      case "dateline" -> lower.replaceAll("[\\s,–—-]+$", "");
      case "firstCreated", "versionCreated", "embargoedUntil" -> time(text);
      default -> text;
    };
  }

  private static String time(String text) {
    try {
      return String.valueOf(Instant.parse(text).getEpochSecond());
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private static String bare(JsonNode value) {
    return Normalizer.normalize(value.asString(""), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean has(JsonNode subjects, JsonNode wanted) {
    List<String> spellings = new ArrayList<>();
    if (wanted.isArray()) {
      wanted.forEach(one -> spellings.add(one.asString("")));
    } else {
      spellings.add(wanted.asString(""));
    }
    for (JsonNode subject : subjects) {
      String code = subject.path("code").asString("");
      String whole = subject.path("scheme").asString("") + ":" + code;
      for (String spelling : spellings) {
        String last = spelling.substring(spelling.lastIndexOf('/') + 1);
        if (spelling.equals(code) || spelling.equals(whole) || last.equals(code)) {
          return true;
        }
      }
    }
    return false;
  }
}
