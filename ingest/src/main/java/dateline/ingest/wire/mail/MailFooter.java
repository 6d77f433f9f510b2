package dateline.ingest.wire.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What senders and lists put around a text: how to leave them, who reads this, where else it is.
 */
final class MailFooter {
  private static final int LONGEST = 400;

  private static final Pattern OF_LIST = Pattern.compile("_{20,}(?s:.*)");

  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:view|read|open|see) (?:this|it)\\b.{0,40}\\b(?:browser|online)\\b.{0,80}"
              + "|.{0,80}(?:im|in ihrem) (?:web)?browser (?:an(?:sehen|zeigen)|öffnen|betrachten).{0,80}"
              + "|.{0,80}(?:version en ligne|dans votre navigateur).{0,80}"
              + "|.{0,80}en (?:su|tu|el) navegador.{0,80}"
              + "|(?:\\[external\\]|caution: this (?:e-?mail|message)|this (?:e-?mail|message) originated"
              + " (?:from )?outside|external e-?mail).{0,300}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BELOW =
      Pattern.compile(
          "(?:[-_=*~]{2,80}\\s+)?(?:(?:click here )?to (?:unsubscribe|be removed|stop receiving|manage your)|unsubscribe\\b"
              + "|click here to unsubscribe|(?:manage|update) your (?:e-?mail )?(?:subscription|preferences)"
              + "|if you (?:no longer (?:wish|want)|do not (?:wish|want)|don['’]t want|would like to unsubscribe)"
              + "|you(?:['’]re| are) receiving this|you(?:['’]ve| have)? received this (?:e-?mail|message|news)"
              + "|this (?:e-?mail|message)(?: and any|,? including| \\(including|"
              + " (?:was sent to|is intended|is confidential|may contain|contains confidential))"
              + "|sent from my |get outlook for |diese (?:e-?mail|nachricht) (?:enthält|ist vertraulich|wurde an)"
              + "|(?:hier )?(?:können sie sich |klicken sie hier,? um sich )?(?:vom newsletter )?(?:abmelden|abbestellen)\\b"
              + "|(?:wenn|falls) sie (?:diesen|keine weiteren|den) .{0,40}(?:newsletter|e-?mails?|verteiler)"
              + "|von meinem .{1,20} gesendet|gesendet von (?:meinem|mail)"
              + "|(?:pour )?(?:se|vous) désabonner|(?:se|vous) désinscrire|si vous ne souhaitez plus"
              + "|vous recevez (?:ce|cet)|envoyé (?:de|depuis) mon|ce (?:message|courriel) (?:et|est|peut)"
              + "|(?:para )?darse de baja|si (?:no desea|ya no desea)|cancelar (?:la )?(?:suscripción|inscrição)"
              + "|enviado desde mi|annulla l['’]iscrizione|per cancellarti|afmelden|uitschrijven|avprenumerera)"
              + "(?s:.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private MailFooter() {}

  /** The paragraphs between what stands above and below. */
  static List<String> without(List<String> paragraphs) {
    int from = 0;
    int to = paragraphs.size();
    while (from < to && isShort(paragraphs.get(from)) && matches(ABOVE, paragraphs.get(from))) {
      from++;
    }
    for (int i = from + 1; i < to; i++) {
      if (OF_LIST.matcher(paragraphs.get(i)).matches() && to - i <= 4) {
        to = i;
      }
    }
    while (to > from + 1
        && isShort(paragraphs.get(to - 1))
        && matches(BELOW, paragraphs.get(to - 1))) {
      to--;
    }
    return List.copyOf(paragraphs.subList(from, to));
  }

  private static boolean matches(Pattern pattern, String paragraph) {
    return pattern.matcher(paragraph.strip()).matches();
  }

  private static boolean isShort(String paragraph) {
    return paragraph.length() <= LONGEST;
  }
}
