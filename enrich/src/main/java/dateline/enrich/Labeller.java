package dateline.enrich;

import dateline.enrich.language.LanguageDetector;
import dateline.enrich.name.Name;
import dateline.enrich.name.NameFinder;
import dateline.enrich.region.RegionLabeller;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.tag.TagRules;
import dateline.model.Article;
import dateline.model.Enrichment;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.Field;
import dateline.query.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what and where a story is about: language, then names, regions and tags over the same words.
 * Immutable and thread-safe.
 */
public final class Labeller implements Labels {
  private final LanguageDetector languages;
  private final NameFinder names;
  private final Gazetteer places;
  private final RegionLabeller regions;
  private final Resources fixed;
  private final TagVocabulary tags;
  private final String vocabularyVersion;

  /**
   * @param fixed what all but the tags was read with
   */
  private Labeller(
      LanguageDetector languages,
      NameFinder names,
      Gazetteer places,
      RegionLabeller regions,
      Resources fixed,
      TagVocabulary tags) {
    this.languages = languages;
    this.names = names;
    this.places = places;
    this.regions = regions;
    this.fixed = fixed;
    this.tags = tags;
    Resources all = fixed.copy();
    all.count(tags.version());
    this.vocabularyVersion = all.version();
  }

  /** With the vocabulary that comes with this module. */
  public static Labeller load() {
    return load(resources -> List.of());
  }

  /**
   * With the vocabulary that comes with this module and the newsroom's own rules.
   *
   * @param own gives the newsroom's own rule files
   * @throws dateline.schemas.settings.SettingsException if any rule cannot be used
   */
  public static Labeller load(OwnRules own) {
    return load(own, (Resources resources) -> Gazetteer.load(resources));
  }

  /**
   * With the vocabulary that comes with this module and what is the newsroom's own.
   *
   * @param own gives the newsroom's own rule files
   * @param gazetteer the folder of what {@code dateline gazetteer import} wrote; a missing folder
   *     has nothing
   * @throws dateline.schemas.settings.SettingsException if anything of it cannot be used
   */
  public static Labeller load(OwnRules own, Path gazetteer) {
    return load(own, (Resources resources) -> Gazetteer.load(resources, gazetteer));
  }

  private static Labeller load(OwnRules own, Function<Resources, Gazetteer> gazetteer) {
    Resources resources = new Resources();
    // Names and rules are most of the work, and need nothing of each other.
    Loading<TagVocabulary> tags = Loading.of(() -> TagVocabulary.load(resources.apart(), own));
    LanguageDetector languages = LanguageDetector.load(resources);
    Gazetteer places = gazetteer.apply(resources);
    RegionLabeller regions = RegionLabeller.load(resources, places);
    NameFinder names = NameFinder.load(resources, places);
    // The rules take longest: what most stories ask for first is read while they are waited for.
    regions.read("en");
    return new Labeller(languages, names, places, regions, resources, tags.get());
  }

  /**
   * A labeller with other rules of the newsroom's own. All else is shared with this one, so it is
   * made in a fraction of the time; this one stays as it is, and can go on meanwhile.
   *
   * @throws dateline.schemas.settings.SettingsException if any rule cannot be used
   */
  public Labeller with(OwnRules own) {
    return new Labeller(languages, names, places, regions, fixed, tags.with(own));
  }

  /** Gives the newsroom's own rule files. */
  @FunctionalInterface
  public interface OwnRules {
    /** Reads them, through the resources, so that they count in the vocabulary's version. */
    List<TagRules.Source> read(Resources resources);
  }

  /** Labels a story of a source that has no home. */
  public Enrichment label(Article article) {
    return label(article, null);
  }

  /** Labels a story; the same story, home and vocabulary always give the same labels. */
  @Override
  public Enrichment label(Article article, @Nullable String home) {
    Document document = Document.of(article);
    String language = language(article, document);
    regions.read(language);
    List<Name> found = names.find(document, language);
    List<Tag> given = new ArrayList<>(tags.tagger().tag(article, document, language));
    given.addAll(NameTags.of(found));
    return new Enrichment(
        language(article, language),
        regions.label(article, document, language, NameTags.peopleWords(found), home),
        given,
        vocabularyVersion);
  }

  /** The version of the gazetteer, the names and the rules: a digest of their content. */
  @Override
  public String vocabularyVersion() {
    return vocabularyVersion;
  }

  /** The regions and topics that it can give. */
  public KnownLabels knownLabels() {
    return new KnownLabels(places, tags.topics());
  }

  /**
   * The wire's own word for the language, in full: pt-BR stays pt-BR; unless the text denies it.
   */
  private static String language(Article article, String primary) {
    String declared = article.getLanguage();
    return declared != null && primary.equals(primary(declared)) ? declared : primary;
  }

  private String language(Article article, Document document) {
    List<Tokens> texts =
        List.of(
            document.tokens(Field.BODY),
            document.tokens(Field.SUMMARY),
            document.tokens(Field.HEADLINE));
    String declared = article.getLanguage() == null ? "" : primary(article.getLanguage());
    return declared.isEmpty() ? languages.detect(texts) : languages.check(declared, texts);
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
