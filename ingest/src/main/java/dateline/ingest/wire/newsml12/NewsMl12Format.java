package dateline.ingest.wire.newsml12;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.xml.RootElement;
import dateline.ingest.wire.xml.XmlItems;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** NewsML 1.x: a document with any number of news items. */
public final class NewsMl12Format implements WireFormat {
  private static final Set<String> NAMES = Set.of("NewsML");

  private final XmlItems items = new XmlItems("NewsItem");

  @Override
  public String name() {
    return "newsml-1.2";
  }

  @Override
  public boolean claims(byte[] head) {
    return RootElement.nameWithin(head, NAMES) != null;
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    NewsMl12Story stories = new NewsMl12Story(input.defaults());
    items.read(input, (item, root, original) -> stories.decode(item, original), out);
  }
}
