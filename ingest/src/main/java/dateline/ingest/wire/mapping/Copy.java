package dateline.ingest.wire.mapping;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Copy that was found in an item.
 *
 * @param text in paragraphs
 * @param captions of the pictures in it
 */
record Copy(String text, List<String> captions) {
  Copy {
    captions = List.copyOf(captions);
  }

  static Copy of(String text) {
    return new Copy(text, List.of());
  }

  static Copy joined(List<Copy> copies) {
    if (copies.size() == 1) {
      return copies.get(0);
    }
    return new Copy(
        copies.stream()
            .map(Copy::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n\n")),
        copies.stream().flatMap(copy -> copy.captions().stream()).toList());
  }
}
