package dateline.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.Stories;
import dateline.model.Article;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.text.WordNumbers;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the sentences that stand beside the rules: each yes must get its topic, each no must not.
 */
class MedtopExamplesTest {
  private static final List<TagRules.Source> SOURCES = TagRules.builtIn(new Resources());

  private final Tagger tagger = new Tagger(TagRules.compile(SOURCES, new WordNumbers()));

  @TestFactory
  Stream<DynamicNode> shouldTagTheExamplesOf() {
    return SOURCES.stream()
        .flatMap(source -> source.file().topics().stream())
        .flatMap(
            topic ->
                topic.languages().entrySet().stream()
                    .flatMap(entry -> examples(topic, entry.getKey(), entry.getValue())));
  }

  private Stream<DynamicNode> examples(RuleFile.Topic topic, String language, RuleFile.Rule rule) {
    return Stream.concat(
        tests(topic, language, rule.yes(), codes -> assertThat(codes).contains(topic.code())),
        tests(topic, language, rule.no(), codes -> assertThat(codes).doesNotContain(topic.code())));
  }

  private Stream<DynamicNode> tests(
      RuleFile.Topic topic,
      String language,
      @Nullable List<String> sentences,
      Consumer<List<String>> check) {
    List<String> given = sentences == null ? List.of() : sentences;
    return given.stream()
        .map(
            sentence ->
                DynamicTest.dynamicTest(
                    topic.code() + " " + topic.name() + ": " + sentence,
                    () -> check.accept(codes(sentence, language))));
  }

  private List<String> codes(String sentence, String language) {
    Article article = Stories.article().setHeadline(sentence).build();
    return tagger.tag(article, Document.of(article), language).stream().map(Tag::getCode).toList();
  }
}
