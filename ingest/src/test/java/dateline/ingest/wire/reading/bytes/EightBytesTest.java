package dateline.ingest.wire.reading.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EightBytesTest {
  @Property
  void shouldFindTheFirstAsALookAtEachByteDoes(
      @ForAll @Size(max = 40) byte[] bytes,
      @ForAll @IntRange(max = 0x7F) int wanted,
      @ForAll @IntRange(max = 40) int place,
      @ForAll @IntRange(max = 40) int start) {
    if (bytes.length > 0) {
      bytes[place % bytes.length] = (byte) wanted;
    }
    int from = Math.min(start, bytes.length);
    int first = from;
    while (first < bytes.length && bytes[first] != wanted) {
      first++;
    }

    assertThat(EightBytes.indexOf(bytes, (char) wanted, from, bytes.length)).isEqualTo(first);
  }
}
