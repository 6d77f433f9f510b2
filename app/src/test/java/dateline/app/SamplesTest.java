package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleFiles;
import dateline.model.Article;
import dateline.model.Evidence;
import dateline.model.Place;
import dateline.model.Region;
import dateline.model.RegionRole;
import dateline.model.Subject;
import dateline.model.Tag;
import dateline.schemas.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, read through their agencies' source files, beside what a reader finds in them. */
@TestInstance(Lifecycle.PER_CLASS)
class SamplesTest {
  private List<Expected> expected = List.of();
  private List<SampleStory> stories = List.of();

  /** An entry of {@code samples/expected.yml}, which says what its keys mean. */
  record Expected(
      String file,
      @Nullable Integer line,
      @Nullable String id,
      String language,
      List<String> focus,
      List<String> mentioned,
      List<String> topics,
      List<String> people,
      List<String> organisations,
      @Nullable List<String> notYet) {
    int item() {
      return line == null ? 0 : line;
    }

    @Override
    public String toString() {
      return file + "#" + item();
    }
  }

  @BeforeAll
  void labelAll() throws IOException {
    expected = List.of(SettingsFile.read(Path.of("../samples/expected.yml"), Expected[].class));
    stories = SampleStory.readAll(Labeller.load(new OwnRuleFiles(Path.of("../config/tags"))));
  }

  Stream<Expected> entries() {
    return expected.stream();
  }

  @Test
  void shouldExpectSomethingOfEachSample() {
    assertThat(expected)
        .extracting(Expected::toString)
        .containsExactlyInAnyOrderElementsOf(
            stories.stream().map(story -> story.file() + "#" + story.item()).toList());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldTellTheLanguage(Expected entry) {
    assertThat(story(entry).labels().getLanguage()).isEqualTo(entry.language());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldNameTheStoryByItsAgency(Expected entry) {
    String agency = Path.of(entry.file()).getName(0).toString();

    assertThat(story(entry).article().getId())
        .startsWith(agency + ":")
        .endsWith(entry.id() == null ? "" : ":" + entry.id());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldBeginWithTheCountryThatItIsMostAbout(Expected entry) {
    String first = entry.focus().get(0);
    List<String> found = regions(entry, RegionRole.FOCUS);

    assertThat(found).startsWith(first);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldFindWhatAReaderFinds(Expected entry) {
    Set<String> missed = new TreeSet<>();
    List<String> focus = regions(entry, RegionRole.FOCUS);
    missed.addAll(without(entry.focus(), focus));
    missed.addAll(without(focus, entry.focus()));
    missed.addAll(without(entry.mentioned(), regions(entry, RegionRole.MENTIONED)));
    missed.addAll(without(entry.topics(), tags(entry, "medtop")));
    missed.addAll(without(entry.people(), tags(entry, "person")));
    missed.addAll(without(entry.organisations(), tags(entry, "org")));

    assertThat(missed).isSubsetOf(entry.notYet() == null ? List.of() : entry.notYet());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldQuoteTheTextExactly(Expected entry) {
    SampleStory story = story(entry);
    Stream<Evidence> evidence =
        Stream.concat(
            story.labels().getRegions().stream().map(Region::getEvidence).flatMap(List::stream),
            story.labels().getTags().stream().map(Tag::getEvidence).flatMap(List::stream));

    assertThat(evidence)
        .isNotEmpty()
        .allSatisfy(
            words ->
                assertThat(texts(story.article(), words.getField()))
                    .as(words.toString())
                    .anyMatch(text -> holds(text, words)));
  }

  private static boolean holds(String text, Evidence words) {
    return words.getEnd() <= text.length()
        && text.substring(words.getStart(), words.getEnd()).equals(words.getText());
  }

  private SampleStory story(Expected entry) {
    return stories.stream()
        .filter(story -> story.file().equals(entry.file()) && story.item() == entry.item())
        .findFirst()
        .orElseThrow();
  }

  private List<String> regions(Expected entry, RegionRole role) {
    return story(entry).labels().getRegions().stream()
        .filter(region -> region.getRole() == role)
        .map(Region::getCode)
        .toList();
  }

  private List<String> tags(Expected entry, String scheme) {
    return story(entry).labels().getTags().stream()
        .filter(tag -> tag.getScheme().equals(scheme))
        .map(tag -> tag.getCode() == null ? tag.getName() : tag.getCode())
        .toList();
  }

  private static Set<String> without(List<String> these, List<String> those) {
    Set<String> rest = new HashSet<>(these);
    those.forEach(rest::remove);
    return rest;
  }

  /** The texts of a field: many where it is a list. */
  private static List<String> texts(Article article, String field) {
    Stream<String> texts =
        switch (field) {
          case "headline" -> Stream.ofNullable(article.getHeadline());
          case "summary" -> Stream.ofNullable(article.getSummary());
          case "dateline" -> Stream.ofNullable(article.getDateline());
          case "slugline" -> Stream.ofNullable(article.getSlugline());
          case "body" -> Stream.of(article.getBody());
          case "keywords" -> article.getKeywords().stream();
          case "places" -> article.getPlaces().stream().map(Place::getCode);
          case "subjects" -> article.getSubjects().stream().map(Subject::getCode);
          default -> throw new AssertionError("evidence in " + field);
        };
    return texts.filter(Objects::nonNull).toList();
  }
}
