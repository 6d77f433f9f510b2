package dateline.ingest.wire.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one reading of marked-up text gives.
 *
 * @param text paragraphs, parted by a blank line
 * @param links where it links to, each once
 * @param captions of its pictures
 */
record PlainText(String text, List<String> links, List<String> captions) {
  /** As often as senders have been seen to escape, and once more. */
  private static final int ROUNDS = 4;

  /** Takes away the markup that was escaped once more and so has become text. */
  PlainText withoutMarkup() {
    PlainText plain = this;
    for (int round = 0; round < ROUNDS && isMarkedUp(plain.text); round++) {
      plain = plain.readAgain();
    }
    return new PlainText(
        defused(plain.text),
        plain.links,
        plain.captions.isEmpty()
            ? plain.captions
            : plain.captions.stream()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList());
  }

  private PlainText readAgain() {
    CopyText copy = HtmlScanner.rescan(text);
    if (copy.hasBlocks()) {
      // The line breaks in hidden markup are white space; those between paragraphs are not in it.
      copy = HtmlScanner.rescan(text.replaceAll("(?<!\n)\n(?!\n)", " "));
    }
    PlainText again = copy.raw();
    Set<String> allLinks = new LinkedHashSet<>(links);
    allLinks.addAll(again.links);
    return new PlainText(
        again.text,
        List.copyOf(allLinks),
        Stream.concat(captions.stream(), again.captions.stream()).toList());
  }

  private static String line(String caption) {
    String line = caption;
    for (int round = 0; round < ROUNDS && isMarkedUp(line); round++) {
      line = HtmlScanner.rescan(line).raw().text.replace('\n', ' ');
    }
    return defused(line);
  }

  /** What has been escaped more often than anyone does by mistake is an attack. */
  private static String defused(String text) {
    return HtmlScanner.hasTag(text) ? text.replace('<', '‹') : text;
  }

  private static boolean isMarkedUp(String text) {
    return HtmlScanner.hasTag(text) || (text.indexOf('&') >= 0 && CharacterReferences.isIn(text));
  }
}
