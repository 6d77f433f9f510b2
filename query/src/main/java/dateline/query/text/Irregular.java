package dateline.query.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms of words that no ending tells, and the forms that they are taken for.
 *
 * <p>Each line is a word and its other forms. A word behind {@code =} keeps to itself: it only
 * looks like a form of another ("herring" is nothing of hers), or would come to the same as another
 * ("unite" and "unit").
 */
final class Irregular {
  private static final String OWN = "=";

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
          lie: lied lying
          tie: tied tying
          vie: vied vying
          man: men
          make: made
          do: does did doing done
          see: seen
          agree: agreed
          disagree: disagreed
          free: freed
          guarantee: guaranteed
          decree: decreed
          referee: refereed
          =go: goes going went gone
          =being: beings
          =bias: biases biased biasing
          =alias: aliases
          =atlas: atlases
          =canvas: canvases
          =christmas:
          =texas:
          =kansas:
          =arkansas:
          =honduras:
          =vegas:
          =dallas:
          =hamas:
          =news:
          =series:
          =species:
          =united:
          =unite: unites uniting
          =sacred:
          =wicked:
          =rugged:
          =embed: embeds embedded embedding
          =wedding: weddings
          =herring: herrings
          =evening: evenings
          =morning: mornings
          =ceiling: ceilings
          =pudding: puddings
          =shilling: shillings
          =sterling:
          =lemming: lemmings
          =bering:
          =outing: outings
          =offing:
          =cunning:
          =during:
          """);

  static final Irregular FRENCH =
      new Irregular(
          """
          oeil: yeux
          ciel: cieux
          travail: travaux
          bail: baux
          vitrail: vitraux
          nouveau: nouvel nouvelle nouvelles
          beau: bel belle belles
          vieux: vieil vieille vieilles
          jumeau: jumelle jumelles
          public: publique publiques
          turc: turque turques
          grec: grecque grecques
          blanc: blanche blanches
          long: longue longues
          """);

  /** Words whose own ending is that of a plural once their accent is gone. */
  static final Irregular SPANISH =
      new Irregular(
          """
          =dios: dioses
          =interes: intereses
          =estres: estreses
          =reves: reveses
          =marques: marqueses marquesa marquesas
          =ingles: ingleses inglesa inglesas
          =frances: franceses francesa francesas
          =portugues: portugueses portuguesa portuguesas
          =holandes: holandeses holandesa holandesas
          =irlandes: irlandeses irlandesa irlandesas
          =escoces: escoceses escocesa escocesas
          =danes: daneses danesa danesas
          =finlandes: finlandeses finlandesa finlandesas
          =islandes: islandeses islandesa islandesas
          =japones: japoneses japonesa japonesas
          =tailandes: tailandeses tailandesa tailandesas
          =taiwanes: taiwaneses taiwanesa taiwanesas
          =libanes: libaneses libanesa libanesas
          =sudanes: sudaneses sudanesa sudanesas
          =senegales: senegaleses senegalesa senegalesas
          =congoles: congoleses congolesa congolesas
          =nepales: nepaleses nepalesa nepalesas
          =aragones: aragoneses aragonesa aragonesas
          =cordobes: cordobeses cordobesa cordobesas
          =milanes: milaneses milanesa milanesas
          =montanes: montaneses montanesa montanesas
          =burgues: burgueses burguesa burguesas
          =feligres: feligreses feligresa feligresas
          """);

  private final Map<String, String> bases = new HashMap<>();

  /** Words that keep to themselves. */
  private final Set<String> own = new HashSet<>();

  private Irregular(String lines) {
    lines.lines().forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    boolean keeps = line.startsWith(OWN);
    String base = line.substring(keeps ? OWN.length() : 0, colon);
    if (keeps) {
      own.add(base);
    }
    String forms = line.substring(colon + 1).trim();
    if (!forms.isEmpty()) {
      for (String form : forms.split(" ", -1)) {
        bases.put(form, base);
      }
    }
  }

  /** The form that the word is taken for: itself when it is regular. */
  String base(String word) {
    return bases.getOrDefault(word, word);
  }

  /** Whether no ending is to be taken off the word. */
  boolean keepsToItself(String base) {
    return own.contains(base);
  }

  Set<String> forms() {
    return bases.keySet();
  }
}
