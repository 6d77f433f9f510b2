package dateline.enrich.region.mention;

import java.util.List;
import java.util.Map;

/**
 * The shape of {@code words.yml}, as it is written; {@link ContextWords} says what each list is.
 */
record WordFile(
    List<String> ofPlace,
    List<String> hyphened,
    List<String> parts,
    List<String> placesOf,
    List<String> of,
    List<String> bodiesBehind,
    List<String> bodiesBefore,
    List<String> townNouns,
    List<String> aside,
    List<String> ofState,
    List<String> articles,
    List<String> address,
    List<String> ships,
    List<String> currencies,
    Map<String, List<String>> moneyFirst,
    List<String> ordinary,
    List<String> speaking,
    List<String> joining,
    List<String> sport,
    List<String> sides,
    List<String> after,
    List<String> civic,
    List<String> houses,
    List<String> before,
    List<String> localHeads,
    List<String> townBodies,
    List<String> schoolSides,
    List<String> departmentsOf,
    List<String> department,
    List<String> townNames,
    List<String> streets,
    List<String> streetsBefore,
    Map<String, List<String>> streetsBeforeIn,
    List<String> clubs,
    Map<String, List<String>> institutions) {}
