package dateline.publish.dashboard.story;

import dateline.model.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the tags that say most: those that no other tag of the story lies within. */
public final class Specific {
  private Specific() {}

  /** The tags without those that others make superfluous, in their order. */
  public static List<Tag> of(List<Tag> tags) {
    Set<String> broader = new HashSet<>();
    tags.forEach(tag -> tag.getWithin().forEach(code -> broader.add(tag.getScheme() + code)));
    return tags.stream()
        .filter(tag -> tag.getCode() == null || !broader.contains(tag.getScheme() + tag.getCode()))
        .toList();
  }
}
