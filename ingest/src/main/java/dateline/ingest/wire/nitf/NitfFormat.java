package dateline.ingest.wire.nitf;

import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.xml.RootElement;
import dateline.ingest.wire.xml.XmlItems;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** NITF: a story a document. */
public final class NitfFormat implements WireFormat {
  private static final Set<String> NAMES = Set.of("nitf");

  private final XmlItems items = new XmlItems("nitf");

  @Override
  public String name() {
    return "nitf";
  }

  @Override
  public boolean claims(byte[] head) {
    return RootElement.nameWithin(head, NAMES) != null;
  }

  @Override
  public void decode(WireInput input, Consumer<? super WireItem> out) throws IOException {
    NitfStory stories = new NitfStory(input.defaults());
    items.read(input, (item, root, original) -> stories.decode(item, original), out);
  }
}
