package dateline.ingest.wire.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message that another one carries in its text, as mail programs write it when one is forwarded.
 *
 * @param cover what stands above it; empty when nothing does
 * @param headers its headers, those that are known
 * @param text what stands below its headers
 */
record Forwarded(String cover, Map<Header, String> headers, String text) {
  /** Headers that programs repeat in the text. */
  enum Header {
    FROM,
    TO,
    DATE,
    SUBJECT
  }

  private static final Pattern MARK =
      Pattern.compile(
          "-{2,}\\s*(?:(?:forwarded|original|weitergeleitete|ursprüngliche|doorgestuurd|oorspronkelijk"
              + "|vidarebefordrat|videresendt|ursprungligt)\\s+(?:message|nachricht|bericht|meddelande"
              + "|melding|besked)"
              + "|(?:message|mensaje|messaggio|mensagem)\\s+(?:transféré|réexpédié|d['’]origine"
              + "|original|originale|reenviado|inoltrato|encaminhada))\\s*-{2,}"
              + "|(?:begin forwarded message|anfang der weitergeleiteten nachricht"
              + "|début du message (?:transféré|réexpédié)|inizio messaggio inoltrato"
              + "|inicio del mensaje reenviado|begin doorgestuurd bericht)\\s*:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RULE = Pattern.compile("[_-]{8,}");

  private static final Pattern HEADER =
      Pattern.compile(
          "\\*{0,2}(?:(?<from>from|von|de|da|van|från|fra|от)"
              + "|(?<to>to|cc|bcc|reply-to|an|kopie|à|pour|copie|para|per|a|aan|till|til|кому|копия)"
              + "|(?<date>date|sent|datum|gesendet(?: am)?|envoyé(?: le)?|fecha|data|enviado(?: el)?"
              + "|enviada(?: em)?|inviato|verzonden|skickat|sendt|дата|отправлено)"
              + "|(?<subject>subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne|emne"
              + "|тема))\\s?:\\*{0,2}(?:\\s+(?<value>.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MOST_HEADER_LINES = 40;

  /** So many lines may look like the beginning of one and be none. */
  private static final int MOST_TRIES = 500;

  Forwarded {
    headers = Map.copyOf(headers);
  }

  /** The message within a text; empty when there is none. */
  static Optional<Forwarded> in(String text) {
    List<String> lines = text.lines().toList();
    int tries = 0;
    for (int i = 0; i < lines.size() && tries < MOST_TRIES; i++) {
      String line = unquoted(lines.get(i));
      boolean marked = MARK.matcher(line).matches();
      if (marked || RULE.matcher(line).matches() || isHeader(line, "from")) {
        tries++;
        int first = isHeader(line, "from") ? i : i + 1;
        Optional<Forwarded> found = at(lines, i, first, marked);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isHeader(String line, String kind) {
    Matcher header = HEADER.matcher(line);
    return header.matches() && header.group(kind) != null;
  }

  /** Reads the headers from a line on, if they are enough of them to be some. */
  private static Optional<Forwarded> at(
      List<String> lines, int coverEnd, int from, boolean marked) {
    Map<Header, String> headers = new EnumMap<>(Header.class);
    Header last = null;
    boolean blank = true;
    int at = from;
    int end = from;
    for (; at < lines.size() && at - from < MOST_HEADER_LINES; at++) {
      String line = unquoted(lines.get(at));
      Matcher header = HEADER.matcher(line);
      if (line.isEmpty()) {
        blank = true;
      } else if (header.matches()) {
        last = kind(header);
        String value = header.group("value");
        headers.putIfAbsent(last, value == null ? "" : value.strip());
        blank = false;
        end = at + 1;
      } else if (!blank && last != null) {
        // Long lists of recipients go on in the next line.
        String begun = headers.getOrDefault(last, "");
        headers.put(last, (begun + " " + line).strip());
        end = at + 1;
      } else {
        break;
      }
    }
    boolean subject = headers.containsKey(Header.SUBJECT);
    boolean date = headers.containsKey(Header.DATE);
    boolean enough =
        headers.containsKey(Header.FROM) && (marked ? subject || date : subject && date);
    return enough
        ? Optional.of(
            new Forwarded(joined(lines.subList(0, coverEnd)), headers, joined(lines, end)))
        : Optional.empty();
  }

  private static Header kind(Matcher header) {
    return header.group("from") != null
        ? Header.FROM
        : header.group("to") != null
            ? Header.TO
            : header.group("date") != null ? Header.DATE : Header.SUBJECT;
  }

  private static String unquoted(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) <= ' ')) {
      at++;
    }
    return line.substring(at).replace('\u00A0', ' ').strip();
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines).strip();
  }

  /** The lines below the headers, without the marks of a quotation where all have them. */
  private static String joined(List<String> lines, int from) {
    List<String> below = lines.subList(from, lines.size());
    boolean quoted = below.stream().allMatch(line -> line.isBlank() || line.startsWith(">"));
    List<String> plain = new ArrayList<>();
    for (String line : below) {
      plain.add(quoted ? line.replaceFirst("^> ?", "") : line);
    }
    return String.join("\n", plain);
  }

  /** What the header says; null when there is none, or it is empty. */
  @Nullable String header(Header header) {
    String value = headers.get(header);
    return value == null || value.isEmpty() ? null : value;
  }
}
