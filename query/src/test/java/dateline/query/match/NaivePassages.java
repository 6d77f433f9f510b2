package dateline.query.match;

import dateline.query.Document;
import dateline.query.Field;
import dateline.query.Query;
import dateline.query.Scope;
import dateline.query.Span;
import dateline.query.Unit;
import dateline.query.WordPattern;
import dateline.query.text.Stemmer;
import dateline.query.text.Tokens;
import dateline.query.text.Wildcard;
import dateline.query.text.WrittenForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What nearness, sentences and counts mean, said as plainly as possible: every combination of words
 * is tried, in every sentence there is.
 */
final class NaivePassages {
  private final Document document;

  NaivePassages(Document document) {
    this.document = document;
  }

  /** A text and a part of it, from one word to before another. */
  private record Window(Field field, int item, Tokens tokens, int from, int to) {
    boolean isSameText(Window other) {
      return field == other.field && item == other.item;
    }
  }

  /** Words that were chosen to be a passage, and the phrases it is made of. */
  private record Choice(Window text, int first, int end, Set<Span> phrases) {}

  boolean matches(Query query) {
    return holds(query, everything());
  }

  Set<Span> spans(Query query) {
    Set<Span> spans = new HashSet<>();
    explain(query, true, everything(), spans);
    return spans;
  }

  private List<Window> everything() {
    List<Window> all = new ArrayList<>();
    for (Field field : Field.values()) {
      List<Tokens> items = document.items(field);
      for (int item = 0; item < items.size(); item++) {
        int number = field == Field.KEYWORDS ? item : -1;
        all.add(new Window(field, number, items.get(item), 0, items.get(item).size()));
      }
    }
    return all;
  }

  private boolean holds(Query query, List<Window> windows) {
    if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(part -> holds(part, windows));
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().anyMatch(part -> holds(part, windows));
    }
    if (query instanceof Query.Not not) {
      return !holds(not.part(), windows);
    }
    if (query instanceof Query.AtLeast some) {
      return some.parts().stream().filter(part -> holds(part, windows)).count() >= some.atLeast();
    }
    if (query instanceof Query.Within within) {
      return parts(within.unit(), windows).stream()
          .anyMatch(part -> holds(within.part(), List.of(part)));
    }
    if (query instanceof Query.Count count) {
      return mostApart(choices(count.part(), windows)) >= count.atLeast();
    }
    return !choices(query, windows).isEmpty();
  }

  private void explain(Query query, boolean wanted, List<Window> windows, Set<Span> spans) {
    if (holds(query, windows) != wanted) {
      return;
    }
    if (query instanceof Query.And and) {
      and.parts().forEach(part -> explain(part, wanted, windows, spans));
    } else if (query instanceof Query.Or or) {
      or.parts().forEach(part -> explain(part, wanted, windows, spans));
    } else if (query instanceof Query.AtLeast some) {
      some.parts().forEach(part -> explain(part, wanted, windows, spans));
    } else if (query instanceof Query.Not not) {
      explain(not.part(), !wanted, windows, spans);
    } else if (query instanceof Query.Within within && wanted) {
      parts(within.unit(), windows)
          .forEach(part -> explain(within.part(), true, List.of(part), spans));
    } else if (query instanceof Query.Count count && wanted) {
      choices(count.part(), windows).forEach(choice -> spans.addAll(choice.phrases));
    } else if (wanted) {
      choices(query, windows).forEach(choice -> spans.addAll(choice.phrases));
    }
  }

  /** All sentences or paragraphs. */
  private static List<Window> parts(Unit unit, List<Window> windows) {
    List<Window> parts = new ArrayList<>();
    for (Window window : windows) {
      Tokens tokens = window.tokens;
      int from = window.from;
      for (int at = window.from + 1; at <= window.to; at++) {
        boolean ends =
            at == window.to
                || tokens.paragraph(at) != tokens.paragraph(at - 1)
                || (unit == Unit.SENTENCE && tokens.firstOfSentence(at) == at);
        if (ends) {
          parts.add(new Window(window.field, window.item, tokens, from, at));
          from = at;
        }
      }
    }
    return parts;
  }

  private static List<Choice> choices(Query query, List<Window> windows) {
    List<Choice> choices = new ArrayList<>();
    if (query instanceof Query.Or or) {
      or.parts().forEach(part -> choices.addAll(choices(part, windows)));
    } else if (query instanceof Query.Near near) {
      for (Choice left : choices(near.left(), windows)) {
        for (Choice right : choices(near.right(), windows)) {
          if (isNear(near, left, right)) {
            Set<Span> phrases = new HashSet<>(left.phrases);
            phrases.addAll(right.phrases);
            int first = Math.min(left.first, right.first);
            choices.add(new Choice(left.text, first, Math.max(left.end, right.end), phrases));
          }
        }
      }
    } else if (query instanceof Query.Words words) {
      windows.forEach(window -> find(words, window, choices));
    } else if (query instanceof Query.Named named) {
      return choices(named.meaning(), windows);
    }
    return choices;
  }

  private static boolean isNear(Query.Near near, Choice left, Choice right) {
    Tokens tokens = left.text.tokens;
    boolean together =
        left.text.isSameText(right.text)
            && tokens.paragraph(left.first) == tokens.paragraph(right.end - 1);
    boolean follows = right.first >= left.end && right.first - left.end < near.distance();
    boolean leads = left.first >= right.end && left.first - right.end < near.distance();
    return together && (follows || (leads && !near.ordered()));
  }

  /** The most choices that share no word, each tried as the last one. */
  private static int mostApart(List<Choice> choices) {
    List<Choice> byEnd = new ArrayList<>(choices);
    byEnd.sort((a, b) -> Integer.compare(a.end, b.end));
    int[] most = new int[byEnd.size()];
    int total = 0;
    for (Window text : choices.stream().map(Choice::text).distinct().toList()) {
      int best = 0;
      for (int i = 0; i < most.length; i++) {
        if (byEnd.get(i).text.isSameText(text)) {
          most[i] = 1;
          for (int j = 0; j < i; j++) {
            boolean apart = byEnd.get(j).end <= byEnd.get(i).first;
            if (apart && byEnd.get(j).text.isSameText(text)) {
              most[i] = Math.max(most[i], most[j] + 1);
            }
          }
          best = Math.max(best, most[i]);
        }
      }
      total += best;
    }
    return total;
  }

  private static void find(Query.Words query, Window window, List<Choice> choices) {
    if (!fields(query.scope()).contains(window.field)) {
      return;
    }
    Tokens tokens = window.tokens;
    for (int first = window.from; first + query.words().size() <= window.to; first++) {
      int last = first + query.words().size() - 1;
      boolean inScope =
          query.scope() != Scope.LEAD || window.field != Field.BODY || tokens.paragraph(first) < 2;
      boolean oneParagraph = tokens.paragraph(first) == tokens.paragraph(last);
      if (inScope
          && oneParagraph
          && isWhole(tokens, first, last, query.words())
          && stands(query.words(), tokens, first)) {
        var span = new Span(window.field, tokens.start(first), tokens.end(last), window.item);
        choices.add(new Choice(window, first, last + 1, Set.of(span)));
      }
    }
  }

  private static boolean isWhole(Tokens tokens, int first, int last, List<WordPattern> words) {
    WordPattern end = words.get(words.size() - 1);
    boolean mayGoOn = end.prefix() || end.text().endsWith("*");
    return mayGoOn ? tokens.beginWhole(first) : tokens.areWhole(first, last + 1);
  }

  private static boolean stands(List<WordPattern> words, Tokens tokens, int first) {
    for (int i = 0; i < words.size(); i++) {
      WordPattern word = words.get(i);
      // "?" stands for a letter as it is spelled: ß is one, and two when it is folded.
      boolean bySpelling = word.exact() && Wildcard.isIn(word.text());
      boolean same = bySpelling || is(tokens.folded(first + i), word.folded(), word);
      boolean spelled =
          !word.exact() || is(WrittenForm.of(tokens, first + i), word.spelling(), word);
      if (!same || !spelled) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(String found, String wanted, WordPattern word) {
    Stemmer forms = word.forms();
    if (forms != null) {
      return forms.stem(found).equals(forms.stem(wanted));
    }
    String pattern =
        Pattern.quote(wanted + (word.prefix() ? "*" : ""))
            .replace("*", "\\E.*\\Q")
            .replace("?", "\\E.\\Q");
    return found.matches("(?s)" + pattern);
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
