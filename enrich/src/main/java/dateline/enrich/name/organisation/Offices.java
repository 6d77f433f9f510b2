package dateline.enrich.name.organisation;

import dateline.enrich.name.field.CapitalRuns.Run;
import dateline.enrich.name.field.FieldText;
import dateline.enrich.name.field.Initials;
import dateline.enrich.name.text.Gap;
import dateline.query.text.Tokens;

/** Tells what somebody is from an organisation whose name has the same words. */
final class Offices {
  private Offices() {}

  /**
   * Whether all of it is part of what somebody is: the Chief Cabinet of Chief Cabinet Secretary.
   */
  static boolean isTitle(FieldText text, Run named) {
    for (int i = named.first(); i < named.end(); i++) {
      if (!text.around().isInTitle(i)) {
        return false;
      }
    }
    return named.end() < text.tokens().size() && text.around().isInTitle(named.end());
  }

  /** On over an office whose words name a body: the Parliament of Member of Parliament. */
  static int past(FieldText text, int first, int end) {
    return first + 2 < end
            && text.around().isInTitle(first)
            && text.around().isFieldOfOffice(first + 2)
        ? first + 3
        : first;
  }

  /** Whether what looks like a legal form are somebody's initials: Captain AB Doe. */
  static boolean isTitleAndInitials(FieldText text, int first, int end) {
    Tokens tokens = text.tokens();
    return end - first == 2
        && end < tokens.size()
        && text.around().isInTitle(first)
        && Initials.areTogether(tokens, first + 1)
        && tokens.isUpperInitial(end)
        && Gap.isSpace(tokens, end);
  }
}
