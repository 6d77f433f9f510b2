package dateline.enrich;

import dateline.enrich.Labeller.OwnRules;
import dateline.enrich.tag.AgencyCodes;
import dateline.enrich.tag.TagRules;
import dateline.enrich.tag.Tagger;
import dateline.model.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for tags: those that come with this module, then the newsroom's own. Immutable and
 * thread-safe.
 */
final class TagVocabulary {
  private final Resources builtIn;
  private final List<TagRules.Source> sources;
  private final TagRules rules;
  private final Tagger tagger;
  private final String version;

  private TagVocabulary(
      Resources builtIn,
      List<TagRules.Source> sources,
      OwnRules own,
      @Nullable TagVocabulary before) {
    this.builtIn = builtIn;
    this.sources = sources;
    Resources resources = builtIn.copy();
    List<TagRules.Source> all = new ArrayList<>(sources);
    all.addAll(own.read(resources));
    this.rules =
        before == null
            ? TagRules.compile(all, resources.words())
            : before.rules.recompile(all, resources.words());
    this.tagger = new Tagger(rules, AgencyCodes.load(resources, rules));
    this.version = resources.version();
  }

  /**
   * Reads and compiles them.
   *
   * @param resources of which nothing was read yet
   * @throws dateline.schemas.settings.SettingsException if any rule cannot be used
   */
  static TagVocabulary load(Resources resources, OwnRules own) {
    List<TagRules.Source> sources = TagRules.builtIn(resources);
    return new TagVocabulary(resources, sources, own, null);
  }

  /** With other rules of the newsroom's own; what is the same is not made again. */
  TagVocabulary with(OwnRules own) {
    return new TagVocabulary(builtIn, sources, own, this);
  }

  Tagger tagger() {
    return tagger;
  }

  /** A label of each topic, without a reason. */
  List<Tag> topics() {
    return rules.labels();
  }

  /** A digest of all that was read. */
  String version() {
    return version;
  }
}
