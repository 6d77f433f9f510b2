package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;

class SourceOwnershipTest {
  @Property(tries = 200)
  void shouldPutCheckpointsWhereKafkaPutsTheirKeys(
      @ForAll String source, @ForAll @IntRange(min = 1, max = 100) int partitions) {
    byte[] key = source.getBytes(StandardCharsets.UTF_8);

    assertThat(SourceOwnership.partitionOf(source, partitions))
        .isEqualTo(BuiltInPartitioner.partitionForKey(key, partitions));
  }
}
