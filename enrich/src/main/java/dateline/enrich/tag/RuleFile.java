package dateline.enrich.tag;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of tag rules, as it is written.
 *
 * @param scheme the vocabulary of its codes, such as medtop
 * @param queries queries by name, which rules of any file use as {@code @name}; null when it has
 *     none
 * @param topics its topics; a topic comes after its parent, or its parent is in another file; null
 *     when it has queries only
 */
public record RuleFile(
    @Nullable String scheme,
    @Nullable Map<String, @Nullable String> queries,
    @Nullable List<Topic> topics) {
  /**
   * @throws IllegalArgumentException when there are topics and no scheme to which they belong
   */
  public RuleFile {
    queries =
        queries == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(queries));
    topics = topics == null ? List.of() : List.copyOf(topics);
    if (scheme == null && !topics.isEmpty()) {
      throw new IllegalArgumentException("scheme: missing (wanted: the vocabulary of the codes)");
    }
    scheme = scheme == null ? "" : scheme;
  }

  /** Topics alone. */
  RuleFile(String scheme, List<Topic> topics) {
    this(scheme, null, topics);
  }

  /** The vocabulary of its codes; empty when it has no topics. */
  @Override
  public String scheme() {
    return Objects.requireNonNullElse(scheme, "");
  }

  /** Its queries by name, in the order of the file; without text where the file has none. */
  @Override
  public Map<String, @Nullable String> queries() {
    return Objects.requireNonNullElse(queries, Map.of());
  }

  /** Its topics. */
  @Override
  public List<Topic> topics() {
    return Objects.requireNonNullElse(topics, List.of());
  }

  /**
   * One topic.
   *
   * @param code the code within the scheme
   * @param name its English name
   * @param parent the code of the next broader topic that has rules; null at the top
   * @param seldom whether many stories touch this top level and few are about it, so that it takes
   *     more to make it their main subject; null for no
   * @param languages its rules by language, BCP 47 primary subtag
   */
  public record Topic(
      String code,
      String name,
      @Nullable String parent,
      @Nullable Boolean seldom,
      @JsonAnySetter Map<String, Rule> languages) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * @throws IllegalArgumentException when a key is left out, or a language is none or has no rule
     */
    public Topic {
      check(code, "code: missing (wanted: what the topic is called within the scheme)");
      check(name, "name: missing (wanted: what people call the topic)");
      languages.forEach(
          (language, rule) -> {
            if (!LANGUAGE.matcher(language).matches()) {
              throw new IllegalArgumentException(
                  language
                      + ": unknown key (known: code, name, parent, seldom, a language such as en)");
            }
            check(rule, language + ": nothing (wanted: decisive, strong, weak or unless)");
          });
    }

    /** Whoever wrote the file may have left out anything. */
    private static void check(@Nullable Object value, String problem) {
      if (value == null || value.equals("")) {
        throw new IllegalArgumentException(problem);
      }
    }
  }

  /**
   * How a topic is recognised in one language.
   *
   * @param decisive a query whose words, in the headline or the summary, say what the story is
   *     about even where it is told in the words of another topic; below they count as strong
   * @param strong a query of which one word in the headline or the lead is good evidence
   * @param weak a query whose words count only together with others
   * @param unless a query that rules the topic out
   * @param yes sentences that must get the topic, for the tests
   * @param no sentences that must not
   */
  public record Rule(
      @Nullable String decisive,
      @Nullable String strong,
      @Nullable String weak,
      @Nullable String unless,
      @Nullable List<String> yes,
      @Nullable List<String> no) {}
}
