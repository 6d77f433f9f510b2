package dateline.query.match;

import dateline.query.Document;
import dateline.query.Query;
import dateline.query.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What a query means, said as plainly as possible: goes through all words for every term. */
final class NaiveMatcher {
  private final Document document;

  NaiveMatcher(Document document) {
    this.document = document;
  }

  boolean matches(Query query) {
    if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(this::matches);
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().anyMatch(this::matches);
    }
    if (query instanceof Query.Not not) {
      return !matches(not.part());
    }
    if (query instanceof Query.AtLeast some) {
      return some.parts().stream().filter(this::matches).count() >= some.atLeast();
    }
    if (query instanceof Query.Named named) {
      return matches(named.meaning());
    }
    if (isPositional(query)) {
      return new NaivePassages(document).matches(query);
    }
    if (query instanceof Query.Range range) {
      Integer urgency = document.article().getUrgency();
      return urgency != null && urgency >= range.min() && urgency <= range.max();
    }
    if (query instanceof Query.Keyword keyword) {
      String is =
          switch (keyword.field()) {
            case ID -> document.article().getId();
            case SOURCE -> document.article().getSource();
            case LANGUAGE -> Objects.requireNonNullElse(document.article().getLanguage(), "");
            case STATUS -> document.article().getStatus().name();
          };
      return is.equalsIgnoreCase(keyword.value());
    }
    return query instanceof Query.All;
  }

  /** The spans of all terms under an even number of NOTs that are part of why it matches. */
  List<Span> spans(Query query) {
    List<Span> spans = new ArrayList<>();
    explain(query, true, spans);
    return spans.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Span::field)
                .thenComparing(Span::item)
                .thenComparing(Span::start)
                .thenComparing(Span::end))
        .toList();
  }

  private void explain(Query query, boolean wanted, List<Span> spans) {
    if (matches(query) != wanted) {
      return;
    }
    if (query instanceof Query.And and) {
      and.parts().forEach(part -> explain(part, wanted, spans));
    } else if (query instanceof Query.Or or) {
      or.parts().forEach(part -> explain(part, wanted, spans));
    } else if (query instanceof Query.Not not) {
      explain(not.part(), !wanted, spans);
    } else if (query instanceof Query.AtLeast some) {
      some.parts().forEach(part -> explain(part, wanted, spans));
    } else if (query instanceof Query.Named named) {
      explain(named.meaning(), wanted, spans);
    } else if (isPositional(query) && wanted) {
      spans.addAll(new NaivePassages(document).spans(query));
    }
  }

  private static boolean isPositional(Query query) {
    return query instanceof Query.Words
        || query instanceof Query.Near
        || query instanceof Query.Within
        || query instanceof Query.Count;
  }
}
