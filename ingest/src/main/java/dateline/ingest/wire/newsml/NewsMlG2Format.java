package dateline.ingest.wire.newsml;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.xml.RootElement;
import dateline.ingest.wire.xml.XmlItems;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * NewsML-G2: a news item, or a message with any number of them. Other items (packages, concepts,
 * planning) are no stories.
 */
public final class NewsMlG2Format implements WireFormat {
  private static final Set<String> ROOTS =
      Set.of(
          "newsItem",
          "newsMessage",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem");

  private final XmlItems items = new XmlItems("newsItem");

  @Override
  public String name() {
    return "newsml-g2";
  }

  @Override
  public boolean claims(byte[] head) {
    return RootElement.nameWithin(head, ROOTS) != null;
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    G2Story stories = new G2Story(input.defaults());
    items.read(input, stories::decode, out);
  }
}
