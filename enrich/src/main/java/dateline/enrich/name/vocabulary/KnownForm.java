package dateline.enrich.name.vocabulary;

import dateline.enrich.name.text.NameKey;
import dateline.query.text.Tokenizer;
import dateline.query.text.Tokens;
import java.util.Locale;

/**
 * One form of a known name. Immutable and thread-safe.
 *
 * @param name the usual name
 * @param key the same for all spellings of the usual name
 * @param form the form as it is written in the file
 * @param exact whether it counts in exactly this letter case only
 * @param ambiguous whether it needs another form of the same name in the story, or words around it
 *     that go with it
 * @param support what has to speak for it where it is ambiguous
 * @param possessive whether it ends in an apostrophe and an s, which a surname has now and then
 * @param called the folded given name by which a person is called whose title hides it; empty for
 *     others
 */
public record KnownForm(
    String name,
    String key,
    String form,
    boolean exact,
    boolean ambiguous,
    Support support,
    boolean possessive,
    String called) {
  /** One form of a person's name. */
  static KnownForm of(NameFiles.Person person, String form) {
    return new KnownForm(
        person.name(),
        key(person.name()),
        form,
        false,
        false,
        Support.BUSINESS,
        form.endsWith("'s"),
        person.called() == null ? "" : person.called().toLowerCase(Locale.ROOT));
  }

  /** One form of an organisation's name. */
  KnownForm(
      String name, String key, String form, boolean exact, boolean ambiguous, Support support) {
    this(name, key, form, exact, ambiguous, support, form.endsWith("'s"), "");
  }

  /** The key of a usual name. */
  static String key(String name) {
    Tokens tokens = Tokenizer.tokenize(name);
    return NameKey.of(tokens, 0, tokens.size());
  }
}
