package dateline.query.match;

import dateline.model.Enrichment;
import dateline.model.Region;
import dateline.model.RegionRole;
import dateline.model.Tag;
import dateline.query.LabelField;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The strings that labels are found by: codes in lower case, their own and those they lie within,
 * and folded names, each also with its scheme before it where labels have schemes.
 */
final class LabelKeys {
  private LabelKeys() {}

  /** The keys that a label has when a query's value names it. */
  static Set<String> wanted(String value) {
    Set<String> keys = new HashSet<>();
    keys.add(code(value));
    keys.add(name(value));
    int colon = value.indexOf(':');
    if (colon > 0) {
      keys.add(code(value.substring(0, colon)) + ":" + name(value.substring(colon + 1)));
    }
    keys.remove("");
    return keys;
  }

  /** The keys of all labels that a query for this field looks at. */
  static Set<String> of(Enrichment enrichment, LabelField field) {
    Set<String> keys = new HashSet<>();
    switch (field) {
      case REGION -> enrichment.getRegions().forEach(region -> add(region, keys));
      case FOCUS ->
          enrichment.getRegions().stream()
              .filter(region -> region.getRole() == RegionRole.FOCUS)
              .forEach(region -> add(region, keys));
      case TAG -> enrichment.getTags().forEach(tag -> add(tag, keys));
      case PERSON, ORG ->
          enrichment.getTags().stream()
              .filter(tag -> tag.getScheme().equals(field.label()))
              .forEach(tag -> addParts(tag, keys));
    }
    return keys;
  }

  private static void add(Region region, Set<String> keys) {
    keys.add(code(region.getCode()));
    region.getWithin().forEach(group -> keys.add(code(group)));
    keys.add(name(region.getName()));
  }

  private static void add(Tag tag, Set<String> keys) {
    String scheme = code(tag.getScheme()) + ":";
    List<String> codes = new ArrayList<>(tag.getWithin());
    if (tag.getCode() != null) {
      codes.add(tag.getCode());
    }
    for (String each : codes) {
      keys.add(code(each));
      keys.add(scheme + code(each));
    }
    keys.add(name(tag.getName()));
    keys.add(scheme + name(tag.getName()));
  }

  /** Names of people and organisations are found by any words of theirs that follow one another. */
  private static void addParts(Tag tag, Set<String> keys) {
    if (tag.getCode() != null) {
      keys.add(code(tag.getCode()));
    }
    Tokens words = Tokenizer.tokenize(tag.getName());
    for (int from = 0; from < words.size(); from++) {
      var part = new StringBuilder();
      for (int to = from; to < words.size(); to++) {
        keys.add(part.append(to == from ? "" : " ").append(words.folded(to)).toString());
      }
    }
  }

  private static String code(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private static String name(String name) {
    Tokens words = Tokenizer.tokenize(name);
    var folded = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      folded.append(i == 0 ? "" : " ").append(words.folded(i));
    }
    return folded.toString();
  }
}
