package dateline.enrich.name.organisation;

import dateline.enrich.name.text.Mentions;
import dateline.enrich.name.text.Words;
import java.util.List;
import java.util.Optional;

/** One organisation of a story: what it is called, and where it stands. Not thread-safe. */
public final class Organisation {
  private final String name;
  private final double certainty;
  private final Mentions mentions = new Mentions();

  Organisation(String name, double certainty) {
    this.name = name;
    this.certainty = certainty;
  }

  /** The usual name where it is known, else the first form in the story. */
  public String called() {
    return name;
  }

  /** Whether only its words or what stands around them tell it: no list has it. */
  boolean isTold() {
    return certainty <= Organisations.SPOKEN_FOR;
  }

  void add(Words words) {
    mentions.add(words);
  }

  /** Where it is named, in the order in which that was found. */
  List<Words> words() {
    return mentions.asFound();
  }

  /** Whether a story first calls it by that folded word alone. */
  boolean isCalled(String folded) {
    return isOneWord(first()) && firstFolded().equals(folded);
  }

  /** Whether one abbreviation is all that the story calls it, and not the letters of its name. */
  boolean isAbbreviationOnly() {
    for (Words words : words()) {
      if (!isOneWord(words) || !words.tokens().isAllUpper(words.first())) {
        return false;
      }
    }
    return true;
  }

  /** The folded first word by which the story calls it. */
  String firstFolded() {
    return first().tokens().folded(first().first());
  }

  /**
   * Whether the story spells its name out, and these folded letters are those of the name, perhaps
   * without the place of which the body is.
   */
  boolean isSpelledOut(String letters) {
    if (isAbbreviationOnly()) {
      return false;
    }
    int of = name.lastIndexOf(" of ");
    return Acronym.isOf(letters, name) || (of > 0 && Acronym.isOf(letters, name.substring(0, of)));
  }

  /** The name without the label that tells it from its namesakes; empty where it has none. */
  Optional<String> plainName() {
    int label = name.indexOf(" (");
    return label < 0 ? Optional.empty() : Optional.of(name.substring(0, label));
  }

  /** How sure it is an organisation, above 0 and below 1. */
  public double certainty() {
    return certainty;
  }

  /** Where it is named, in the order of the text; nothing may be added later. */
  public List<Words> wordsInText() {
    return mentions.inText();
  }

  private Words first() {
    return words().get(0);
  }

  private static boolean isOneWord(Words words) {
    return words.end() - words.first() == 1;
  }
}
