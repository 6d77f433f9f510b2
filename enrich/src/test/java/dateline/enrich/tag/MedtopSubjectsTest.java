package dateline.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Resources;
import dateline.enrich.Stories;
import dateline.model.Article;
import dateline.model.Tag;
import dateline.query.Document;
import dateline.query.text.WordNumbers;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which subject the built-in rules put first where words of another are in the story too. */
class MedtopSubjectsTest {
  private static final String ARTS = "01000000";
  private static final String CRIME = "02000000";
  private static final String DISASTER = "03000000";
  private static final String ECONOMY = "04000000";
  private static final String HEALTH = "07000000";
  private static final String LEISURE = "10000000";
  private static final String TECHNOLOGY = "13000000";
  private static final String SPORT = "15000000";
  private static final String WEATHER = "17000000";
  private static final String TELECOMMUNICATIONS = "20000233";
  private static final String CELEBRITY = "20000505";

  private static final Tagger TAGGER =
      new Tagger(TagRules.compile(TagRules.builtIn(new Resources()), new WordNumbers()));

  @Test
  void shouldNotTakeSumsOfMoneyForBusiness() {
    assertThat(
            first(
                "fr",
                "Le gardien de but offre sa prime",
                "Le gardien de but a remis sa prime, vingt millions de francs CFA, soit trente mille"
                    + " dollars, à son premier club."))
        .contains(SPORT);
    assertThat(
            first(
                "fr",
                "Deux lutteurs, une arène neuve",
                "Le ministre a inauguré une arène nationale financée à hauteur de dix milliards de"
                    + " francs CFA. Le premier combat de lutte y aura lieu samedi."))
        .contains(SPORT);
  }

  @Test
  void shouldTellAnAwardFromAPrice() {
    assertThat(
            first(
                "fr",
                "La romancière reçoit le Grand Prix",
                "La romancière a reçu le prix pour son troisième livre et une somme de deux"
                    + " millions de dollars."))
        .contains(ARTS);
  }

  @Test
  void shouldNotTakeBeingAbleForPower() {
    assertThat(
            first(
                "fr",
                "Mieux dormir sans somnifères",
                "Pouvoir dormir sans pouvoir rêver n'aide pas, prévient le porte-parole des"
                    + " neurologues. Ne pas pouvoir se reposer abîme la mémoire."))
        .contains(HEALTH);
  }

  @Test
  void shouldTakeAnInventionForTechnologyWhoeverUsesIt() {
    assertThat(
            first(
                "fr",
                "Un lycéen invente un drone pour les champs",
                "Les capteurs du drone voient les plants malades avant l'agriculteur. Le lycéen a"
                    + " écrit les lignes de code lui-même et cherche des paysans pour l'essayer."))
        .contains(TECHNOLOGY);
    assertThat(
            codes(
                "en",
                "Drones deliver vaccines to island clinics",
                "Nurses on the islands order vaccines by phone and a drone drops the box an hour"
                    + " later. The engineers who designed the drones hope to fly medicines to every"
                    + " ward."))
        .contains(HEALTH, TECHNOLOGY);
  }

  @Test
  void shouldKnowMobileNetworksInFrench() {
    assertThat(
            codes(
                "fr",
                "La 5G arrive dans la capitale",
                "Trois opérateurs mobiles ouvrent leur réseau à très haut débit et promettent à"
                    + " leurs abonnés un internet mobile dix fois plus rapide."))
        .contains(TELECOMMUNICATIONS);
  }

  @Test
  void shouldFileAStarsPleaUnderCrime() {
    assertThat(
            first(
                "en",
                "Drummer pleads no contest",
                "The drummer pleaded no contest to a drug possession charge and turned himself"
                    + " in."))
        .contains(CRIME);
  }

  @Test
  void shouldTellPiracyAtSeaFromShipping() {
    assertThat(
            first(
                "en",
                "Pirates board tanker",
                "Pirates boarded a cargo ship with a crew of 20 in the gulf, its owner said."))
        .contains(CRIME);
  }

  @Test
  void shouldNotTakeABriberysSumForBusiness() {
    assertThat(
            first(
                "fr",
                "L'homme d'affaires devant ses juges",
                "Le procès de l'homme d'affaires s'est ouvert lundi. Il aurait versé des"
                    + " pots-de-vin de trois milliards de francs."))
        .contains(CRIME);
  }

  @Test
  void shouldFileACrashUnderDisasterWhoeverWasOnBoard() {
    assertThat(
            first(
                "en",
                "Coach with pupils slams into lorry",
                "A coach that carried high school students slammed into a lorry and burst into"
                    + " flames, the state government said. Nine people died."))
        .contains(DISASTER);
  }

  @Test
  void shouldFileAFloodUnderDisasterThoughTheGovernmentActs() {
    assertThat(
            first(
                "fr",
                "Inondations : état d'urgence dans trois provinces",
                "Le gouvernement a déclaré l'état d'urgence après des semaines de pluies."
                    + " Quarante personnes sont mortes."))
        .contains(DISASTER);
  }

  @Test
  void shouldTellASeasonsOutlookFromAStorm() {
    assertThat(
            first(
                "en",
                "A quieter hurricane season ahead",
                "The hurricane season will be quieter than usual, and the autumn warmer than"
                    + " average, the outlook says."))
        .contains(WEATHER);
  }

  @Test
  void shouldNotTakeAnEngagementForTrade() {
    assertThat(
            first(
                "en",
                "Off the market again",
                "The two have been dating since the spring. At dinner she showed friends her"
                    + " engagement ring."))
        .contains(CELEBRITY);
  }

  @Test
  void shouldFileAnEntertainersFamilyUnderArts() {
    assertThat(
            first(
                "en",
                "Singer welcomes twins",
                "The singer and his wife welcomed newborn twins, a boy and a girl, on Sunday."))
        .contains(ARTS);
    assertThat(
            first(
                "fr",
                "La chanteuse est devenue maman",
                "La chanteuse et son compagnon sont les heureux parents d'une petite fille."))
        .contains(ARTS);
  }

  @Test
  void shouldKnowASeriesByItsSeasons() {
    assertThat(
            first(
                "en",
                "Ninth season in the can",
                "It was renewed for another season. Its season finale kept viewers up past prime"
                    + " time."))
        .contains(ARTS);
  }

  @Test
  void shouldNotTakeGamesSoldForBusiness() {
    assertThat(
            first(
                "en",
                "Space shooter hits shops",
                "The sequel sold three million copies in a week. Its developer wants to bring the"
                    + " multiplayer mode to the PS4 and the Xbox One."))
        .contains(TECHNOLOGY);
  }

  @Test
  void shouldKnowWhatNetworksCharge() {
    assertThat(
            first(
                "de",
                "Netzbetreiber senken Gebühren",
                "Die Netzbetreiber senken die Gebühren für Roaming in zwölf Ländern."))
        .contains(TECHNOLOGY);
  }

  @Test
  void shouldTellAGroupsPresidentFromAStates() {
    assertThat(
            first(
                "fr",
                "Le président du groupe quittera ses fonctions",
                "Le président du groupe quittera le conseil d'administration au printemps, ont"
                    + " appris les actionnaires."))
        .contains(ECONOMY);
  }

  @Test
  void shouldKnowABankThatIsBoughtForBusiness() {
    assertThat(
            first(
                "de",
                "Sparkasse schluckt Bankhaus",
                "Das Bankhaus gehörte einem Familienunternehmen. Dessen Erlöse sinken seit drei"
                    + " Jahren."))
        .contains(ECONOMY);
  }

  @Test
  void shouldKnowGolfByItsStrokes() {
    assertThat(
            first(
                "en",
                "Veteran shares the lead",
                "The veteran carded a six-under 66 and was one stroke off the lead after the back"
                    + " nine."))
        .contains(SPORT);
  }

  @Test
  void shouldKnowTheTurfByColtsAndBets() {
    assertThat(
            first(
                "en",
                "Colt heads the betting",
                "The unbeaten colt heads the ante-post betting after a gallop that pleased his"
                    + " trainer. The jockey keeps the mount."))
        .contains(SPORT);
  }

  @Test
  void shouldKnowWhatATownDoesForFun() {
    assertThat(
            first(
                "de",
                "Die Eisbahn öffnet",
                "Zum Stadtfest öffnet die Eisbahn, Kinder laden zum Malwettbewerb."))
        .contains(LEISURE);
  }

  @Test
  void shouldTellPatienceFromPatients() {
    assertThat(
            first(
                "fr",
                "Il faudra patienter",
                "Le studio de jeux promet une suite, mais les joueurs de PlayStation devront"
                    + " patienter un an."))
        .contains(TECHNOLOGY);
  }

  /** The codes that share the highest score. */
  private static List<String> first(String language, String headline, String body) {
    List<Tag> tags = tag(language, headline, body);
    double best = tags.stream().mapToDouble(Tag::getScore).max().orElse(0);
    return tags.stream().filter(tag -> tag.getScore() == best).map(Tag::getCode).toList();
  }

  private static List<String> codes(String language, String headline, String body) {
    return tag(language, headline, body).stream().map(Tag::getCode).toList();
  }

  private static List<Tag> tag(String language, String headline, String body) {
    Article article = Stories.article().setHeadline(headline).setBody(body).build();
    return TAGGER.tag(article, Document.of(article), language).stream()
        .sorted(Comparator.comparingDouble(Tag::getScore).reversed())
        .toList();
  }
}
