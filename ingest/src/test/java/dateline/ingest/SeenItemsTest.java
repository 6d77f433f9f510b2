package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeenItemsTest {
  @Property(tries = 200)
  void shouldAgreeWithAPlainMap(
      @ForAll @Size(max = 300) List<@LongRange(min = -40, max = 40) Long> acts) {
    SeenItems seen = new SeenItems();
    Map<Long, Long> plain = new HashMap<>();

    for (int i = 0; i < acts.size(); i++) {
      // Many share their lower bits, so that they crowd.
      long item = (acts.get(i) / 2) * 16 + 5;
      if (acts.get(i) % 2 == 0) {
        seen.remember(item, new SeenItems.Known(i, Fixtures.NOW));
        plain.put(item, (long) i);
      } else {
        seen.forget(item);
        plain.remove(item);
      }
    }

    assertThat(seen.size()).isEqualTo(plain.size());
    for (long each = -20; each <= 20; each++) {
      SeenItems.Known known = seen.known(each * 16 + 5);
      assertThat(known == null ? null : known.fingerprint()).isEqualTo(plain.get(each * 16 + 5));
    }
  }

  @Test
  void shouldReadItsKeysBack() {
    byte[] key = SeenItems.key("box", -7).getBytes(StandardCharsets.UTF_8);

    assertThat(SeenItems.isOf("box".getBytes(StandardCharsets.UTF_8), key)).isTrue();
    assertThat(SeenItems.isOf("bo".getBytes(StandardCharsets.UTF_8), key)).isFalse();
    assertThat(SeenItems.item(key)).isEqualTo(-7);
  }

  @Test
  void shouldFindOldItems() {
    SeenItems seen = new SeenItems();
    seen.remember(1, new SeenItems.Known(1, Fixtures.NOW));
    seen.remember(2, new SeenItems.Known(2, Fixtures.NOW.plusSeconds(600)));

    assertThat(seen.before(Fixtures.NOW.plusSeconds(300), 10)).containsExactly(1L);
  }
}
