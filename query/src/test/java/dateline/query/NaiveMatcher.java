package dateline.query;

import dateline.query.text.Tokens;
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
    if (query instanceof Query.Words words) {
      return !find(words).isEmpty();
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
    } else if (query instanceof Query.Words words && wanted) {
      spans.addAll(find(words));
    }
  }

  private List<Span> find(Query.Words query) {
    List<Span> found = new ArrayList<>();
    for (Field field : fields(query.scope())) {
      List<Tokens> items = document.items(field);
      for (int item = 0; item < items.size(); item++) {
        Tokens tokens = items.get(item);
        for (int first = 0; first + query.words().size() <= tokens.size(); first++) {
          int last = first + query.words().size() - 1;
          boolean inScope =
              query.scope() != Scope.LEAD || field != Field.BODY || tokens.paragraph(first) < 2;
          boolean oneParagraph = tokens.paragraph(first) == tokens.paragraph(last);
          if (inScope && oneParagraph && stands(query.words(), tokens, first)) {
            int number = field == Field.KEYWORDS ? item : -1;
            found.add(new Span(field, tokens.start(first), tokens.end(last), number));
          }
        }
      }
    }
    return found;
  }

  private static boolean stands(List<WordPattern> words, Tokens tokens, int first) {
    for (int i = 0; i < words.size(); i++) {
      WordPattern word = words.get(i);
      boolean same = is(tokens.folded(first + i), word.folded(), word.prefix());
      boolean spelled =
          !word.exact() || is(tokens.spelling(first + i), word.spelling(), word.prefix());
      if (!same || !spelled) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(String found, String wanted, boolean prefix) {
    return prefix ? found.startsWith(wanted) : found.equals(wanted);
  }

  private static List<Field> fields(Scope scope) {
    return switch (scope) {
      case TEXT ->
          List.of(Field.HEADLINE, Field.SUMMARY, Field.BODY, Field.SLUGLINE, Field.KEYWORDS);
      case LEAD -> List.of(Field.HEADLINE, Field.SUMMARY, Field.BODY);
      case HEADLINE -> List.of(Field.HEADLINE);
      case SUMMARY -> List.of(Field.SUMMARY);
      case BODY -> List.of(Field.BODY);
      case SLUGLINE -> List.of(Field.SLUGLINE);
      case BYLINE -> List.of(Field.BYLINE);
      case DATELINE -> List.of(Field.DATELINE);
      case KEYWORDS -> List.of(Field.KEYWORDS);
      case CREDIT -> List.of(Field.CREDIT);
    };
  }
}
