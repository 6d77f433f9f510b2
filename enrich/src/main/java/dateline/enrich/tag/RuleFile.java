package dateline.enrich.tag;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of tag rules, as it is written.
 *
 * @param scheme the vocabulary of its codes, such as medtop
 * @param topics its topics; a topic comes after its parent, or its parent is in another file
 */
public record RuleFile(String scheme, List<Topic> topics) {
  /**
   * One topic.
   *
   * @param code the code within the scheme
   * @param name its English name
   * @param parent the code of the next broader topic that has rules; null at the top
   * @param languages its rules by language, BCP 47 primary subtag
   */
  public record Topic(
      String code,
      String name,
      @Nullable String parent,
      @JsonAnySetter Map<String, Rule> languages) {}

  /**
   * How a topic is recognised in one language.
   *
   * @param strong a query of which one word in the headline or the lead is good evidence
   * @param weak a query whose words count only together with others
   * @param unless a query that rules the topic out
   * @param yes sentences that must get the topic, for the tests
   * @param no sentences that must not
   */
  public record Rule(
      @Nullable String strong,
      @Nullable String weak,
      @Nullable String unless,
      @Nullable List<String> yes,
      @Nullable List<String> no) {}
}
