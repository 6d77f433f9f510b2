package dateline.publish;

import dateline.publish.Outcome.Written;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Says in each record's headers which version of the story it is, and what it is to its desk. */
final class MarkDeliveries extends ContextualFixedKeyProcessor<String, Written, Written> {
  @Override
  public void process(FixedKeyRecord<String, Written> record) {
    Written written = record.value();
    // A copy: what goes to the other desks has the same headers otherwise.
    RecordHeaders headers = new RecordHeaders(record.headers());
    headers.remove(Change.HEADER);
    headers.remove(DeliveredVersion.HEADER);
    headers.add(Change.HEADER, bytes(written.change().toString()));
    headers.add(DeliveredVersion.HEADER, bytes(written.version()));
    context().forward(record.withHeaders(headers));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
