package dateline.ingest.wire.xml;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Builds the tree that the decoders ask. */
final class ElementBuilder extends TreeBuilder {
  private static final String[] NONE = {};

  private @Nullable XmlElement root;
  private @Nullable XmlElement open;

  /** The outermost element, once all has been read. */
  XmlElement root() {
    return Objects.requireNonNull(root);
  }

  @Override
  void open(String name, Attributes attributes) {
    XmlElement element = new XmlElement(name, open, own(attributes));
    if (open == null) {
      root = element;
    } else {
      open.add(element);
    }
    open = element;
  }

  /** All but the declarations of namespaces. */
  private String[] own(Attributes attributes) {
    int length = attributes.getLength();
    if (length == 0) {
      return NONE;
    }
    String[] own = new String[2 * length];
    int count = 0;
    for (int i = 0; i < length; i++) {
      String name = attributes.getQName(i);
      if (!name.startsWith("xmlns")) {
        own[count++] = local(name);
        own[count++] = attributes.getValue(i);
      }
    }
    return count == own.length ? own : Arrays.copyOf(own, count);
  }

  @Override
  void text(String text) {
    if (open != null) {
      open.add(text);
    }
  }

  @Override
  void close() {
    open = open == null ? null : open.parent();
  }
}
