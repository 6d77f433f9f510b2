package dateline.ingest.wire.mapping;

import dateline.ingest.wire.jsontree.JsonValue;
import dateline.ingest.wire.markup.CopyText;
import dateline.ingest.wire.markup.Html;
import dateline.ingest.wire.xml.XmlCopy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** A part of an item, whatever it is written in. */
sealed interface Part {
  /** Its text as it is written; null if it has none of its own. */
  @Nullable String text();

  /** Its text as copy; markup within is read. */
  default CopyText copy() {
    String text = text();
    return Html.read(text == null ? "" : text);
  }

  /** Itself, or what it lists. */
  default List<Part> each() {
    return List.of(this);
  }

  /** A value of JSON. */
  record OfJson(JsonValue value) implements Part {
    @Override
    public @Nullable String text() {
      return value instanceof JsonValue.Flag flag ? String.valueOf(flag.value()) : value.text();
    }

    @Override
    public List<Part> each() {
      if (!(value instanceof JsonValue.Elements list)) {
        return List.of(this);
      }
      List<Part> parts = new ArrayList<>(list.elements().size());
      list.elements().forEach(element -> parts.add(new OfJson(element)));
      return parts;
    }
  }

  /** A node of XML. */
  record OfXml(Node node) implements Part {
    @Override
    public @Nullable String text() {
      return node.getTextContent();
    }

    @Override
    public CopyText copy() {
      return XmlCopy.of(node);
    }
  }

  /** A text. */
  record OfText(@Override String text) implements Part {}
}
