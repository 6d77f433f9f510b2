package dateline.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can stand before the colon in a query. */
public sealed interface QueryField permits Scope, LabelField, KeywordField, RangeField {
  /** The name in lower case, as queries spell it. */
  String label();

  /** The field of that name, in whatever case. */
  static Optional<QueryField> named(String name) {
    return Optional.ofNullable(Names.BY_LABEL.get(name.toLowerCase(Locale.ROOT)));
  }

  /** All names, parted by commas. */
  static String known() {
    return Names.KNOWN;
  }

  /** The names, gathered once. */
  final class Names {
    private static final Map<String, QueryField> BY_LABEL =
        Stream.<QueryField[]>of(
                Scope.values(), LabelField.values(), KeywordField.values(), RangeField.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(QueryField::label, Function.identity()));

    private static final String KNOWN =
        BY_LABEL.keySet().stream().sorted().collect(Collectors.joining(", "));

    private Names() {}
  }
}
