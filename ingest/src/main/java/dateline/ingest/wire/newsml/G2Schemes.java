package dateline.ingest.wire.newsml;

import dateline.ingest.wire.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemes of which aliases in qcodes are short names, as the catalogues within a document list
 * them. Immutable.
 */
final class G2Schemes {
  private static final List<String[]> PLACES =
      List.of(
          new String[] {"catalog"},
          new String[] {"header", "catalog"},
          new String[] {"newsMessage", "header", "catalog"},
          new String[] {"Body", "newsMessage", "header", "catalog"});

  private final @Nullable G2Schemes around;
  private final Map<String, String> uris = new HashMap<>();

  private G2Schemes(XmlElement element, @Nullable G2Schemes around) {
    this.around = around;
    for (String[] path : PLACES) {
      element.all(path).forEach(this::read);
    }
  }

  /** Those of a whole document: its items share them, so that they are to be read once. */
  static G2Schemes of(XmlElement root) {
    return new G2Schemes(root, null);
  }

  /** These, and those that an item lists, which go before. */
  G2Schemes with(XmlElement item) {
    return new G2Schemes(item, this);
  }

  private void read(XmlElement catalog) {
    for (XmlElement scheme : catalog.children("scheme")) {
      String alias = scheme.attribute("alias");
      String uri = scheme.attribute("uri");
      if (alias != null && uri != null) {
        uris.put(alias, uri);
      }
    }
  }

  /** The address of the scheme with that alias; null if none is listed. */
  @Nullable String uri(String alias) {
    String own = uris.get(alias);
    return own == null && around != null ? around.uri(alias) : own;
  }
}
