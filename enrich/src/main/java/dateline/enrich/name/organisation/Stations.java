package dateline.enrich.name.organisation;

import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.text.Gap;
import dateline.enrich.name.vocabulary.OrganisationLists;
import dateline.query.text.Tokens;

/**
 * Tells stations by what American ones are called: a network and a number (Fox 29, NBC4), or a call
 * sign with what it sends, or where (WTOC-TV, told KARE 11). Immutable and thread-safe.
 */
final class Stations {
  /** No channel has a higher number. */
  private static final int MOST_DIGITS = 2;

  private static final int CALL_SIGN = 4;

  private final OrganisationLists lists;

  Stations(OrganisationLists lists) {
    this.lists = lists;
  }

  /** Takes those of a field, before its other names are looked for. */
  void find(FieldText text, Organisations organisations) {
    Tokens tokens = text.tokens();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isUpperInitial(token)) {
        int end = end(tokens, token);
        if (end > token && !text.taken().get(token)) {
          organisations.add(
              tokens.original(token, end),
              Organisations.SPOKEN_FOR,
              text.words(token, end, "name/station"));
          text.taken().set(token, end);
        }
      }
    }
  }

  /** Behind the station that begins there; the same token where none does. */
  private int end(Tokens tokens, int token) {
    if (lists.networks().contains(tokens, token)) {
      return hasNumberBehind(tokens, token + 1) ? token + 2 : token;
    }
    if (isCallSign(tokens, token)) {
      boolean isStation =
          (token + 1 < tokens.size() && Gap.isHyphen(tokens, token + 1))
              ? isBand(tokens, token + 1)
              : tokens.foldedLength(token) == CALL_SIGN
                  && token > 0
                  && lists.beforeStations().contains(tokens, token - 1)
                  && hasNumberBehind(tokens, token + 1);
      return isStation ? token + 2 : token;
    }
    return isNetworkWithNumber(tokens, token) ? token + 1 : token;
  }

  private static boolean hasNumberBehind(Tokens tokens, int token) {
    return token < tokens.size()
        && Gap.isSpace(tokens, token)
        && tokens.end(token) - tokens.start(token) <= MOST_DIGITS
        && isNumber(tokens.text(), tokens.start(token), tokens.end(token))
        && !(token + 1 < tokens.size()
            && Gap.isSpace(tokens, token + 1)
            && tokens.isUpperInitial(token + 1))
        && !tokens.text().startsWith("%", tokens.end(token));
  }

  private boolean isNetworkWithNumber(Tokens tokens, int token) {
    if (!Character.isDigit(tokens.text().charAt(tokens.end(token) - 1))) {
      return false;
    }
    // Of the folded form alone: where accents stand by themselves, it is shorter than the word.
    String folded = tokens.folded(token);
    int letters = folded.length();
    while (letters > 0 && Character.isDigit(folded.charAt(letters - 1))) {
      letters--;
    }
    return letters < folded.length()
        && folded.length() - letters <= MOST_DIGITS
        && lists.networks().has(folded.substring(0, letters));
  }

  private static boolean isCallSign(Tokens tokens, int token) {
    char first = tokens.text().charAt(tokens.start(token));
    int length = tokens.end(token) - tokens.start(token);
    return (first == 'K' || first == 'W')
        && tokens.isAllUpper(token)
        && length <= CALL_SIGN
        && length >= CALL_SIGN - 1;
  }

  private static boolean isBand(Tokens tokens, int token) {
    return token < tokens.size()
        && tokens.isAllUpper(token)
        && (tokens.isFolded(token, "tv")
            || tokens.isFolded(token, "fm")
            || tokens.isFolded(token, "am"));
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
