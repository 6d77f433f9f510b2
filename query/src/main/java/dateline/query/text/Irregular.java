package dateline.query.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The forms of words that no ending tells, and the forms that they are taken for. */
final class Irregular {
  static final Irregular NONE = new Irregular("");

  /** Forms that are other words as well, such as "left" or "rose", are not among them. */
  static final Irregular ENGLISH =
      new Irregular(
          """
          child: children
          foot: feet
          tooth: teeth
          goose: geese
          mouse: mice
          person: people
          knife: knives
          wife: wives
          life: lives
          wolf: wolves
          half: halves
          thief: thieves
          loaf: loaves
          shelf: shelves
          crisis: crises
          analysis: analyses
          diagnosis: diagnoses
          criterion: criteria
          phenomenon: phenomena
          say: said
          pay: paid
          win: won
          lead: led
          fight: fought
          buy: bought
          bring: brought
          catch: caught
          teach: taught
          seek: sought
          sell: sold
          tell: told
          hold: held
          meet: met
          send: sent
          spend: spent
          lend: lent
          build: built
          lose: lost
          keep: kept
          sleep: slept
          sweep: swept
          flee: fled
          feed: fed
          breed: bred
          strike: struck
          take: took taken
          shake: shook shaken
          give: gave given
          break: broke broken
          steal: stole stolen
          freeze: froze frozen
          speak: spoke spoken
          write: wrote written
          drive: drove driven
          begin: began begun
          sink: sank sunk
          swim: swam swum
          grow: grew grown
          fly: flew flown
          throw: threw thrown
          withdraw: withdrew withdrawn
          draw: drew drawn
          know: knew known
          go: went gone
          become: became
          come: came
          choose: chose chosen
          forbid: forbade forbidden
          hide: hid hidden
          run: ran
          die: died dying
          """);

  static final Irregular FRENCH =
      new Irregular(
          """
          oeil: yeux
          ciel: cieux
          travail: travaux
          bail: baux
          vitrail: vitraux
          """);

  private final Map<String, String> bases = new HashMap<>();

  private Irregular(String lines) {
    lines.lines().forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    for (String form : line.substring(colon + 1).trim().split(" ", -1)) {
      bases.put(form, line.substring(0, colon));
    }
  }

  /** The form that the word is taken for: itself when it is regular. */
  String base(String word) {
    return bases.getOrDefault(word, word);
  }

  Set<String> forms() {
    return bases.keySet();
  }
}
