package dateline.enrich.name;

import dateline.query.text.Tokens;
import dateline.query.text.Vocabulary;
import java.util.List;

/** Words in the possessive, or in the plural, that are part of an organisation's name. */
final class Owners {
  private static final Vocabulary ONE =
      words(
          """
          sheriff prosecutor attorney auditor governor mayor coroner examiner treasurer assessor clerk
          marshal commissioner ombudsman magistrate king queen women men children people veteran player
          teacher farmer worker nurse officer writer lord bishop sailor seaman fishermen firemen businessmen railwaymen servicemen
          watermen craftsmen sportsmen policemen councillor
          """);

  private static final Vocabulary MANY =
      words(
          """
          accountants actors architects artists athletes auditors authors bakers bankers boys breeders
          broadcasters brokers builders butchers carers carpenters chemists citizens coaches commissioners
          consumers coroners cyclists dealers dentists designers developers directors dockers doctors
          drivers editors educators electricians employers engineers exporters farmers filmmakers
          firefighters friends fruitgrowers girls graduates grocers growers hauliers headteachers
          homeowners hoteliers importers insurers investors janitors jewellers journalists judges ladies
          landlords landowners lawyers lecturers librarians machinists magistrates mayors manufacturers
          masters merchants midwives migrants millers miners ministers mothers musicians neighbours nurses
          officers owners painters parents passengers patients pensioners pharmacists photographers
          physicians pilots planters players plumbers prisoners producers professors programmers
          prosecutors psychologists publishers railwaymen ratepayers realtors refugees rangers residents
          retailers riders sailors scholars scientists seafarers shareholders sheriffs shopkeepers
          shipbuilders shipowners smallholders soldiers steelworkers stockbrokers students surgeons
          surveyors survivors taxpayers teachers tenants traders translators truckers veterans victims
          villagers vintners volunteers winemakers workers writers
          """);

  private static final Vocabulary SAINT = Vocabulary.of(List.of("st", "saint"));

  private Owners() {}

  private static Vocabulary words(String text) {
    return Vocabulary.of(List.of(text.strip().split("\\s+")));
  }

  /**
   * Whether the word stands in the possessive and names no owner, but goes on with a name: the
   * Sheriff's of the County Sheriff's Office, the Thomas' of St Thomas' Hospital.
   */
  static boolean isOwner(Tokens tokens, int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    int apostrophe = end < text.length() ? text.charAt(end) : 0;
    if (apostrophe != '\'' && apostrophe != '\u2019') {
      return false;
    }
    boolean singular = text.startsWith("s ", end + 1);
    boolean plural = text.startsWith(" ", end + 1);
    return (singular && ONE.contains(tokens, token))
        || (plural && MANY.contains(tokens, token))
        || ((singular || plural) && token > 0 && SAINT.contains(tokens, token - 1));
  }

  /** Whether the word is one for people whom an organisation unites: Farmers Association. */
  static boolean areMany(Tokens tokens, int token) {
    return MANY.contains(tokens, token);
  }
}
