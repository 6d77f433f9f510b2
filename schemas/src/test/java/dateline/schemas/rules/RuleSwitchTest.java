package dateline.schemas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.RuleKind;
import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class RuleSwitchTest {
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final List<String> prepared = new ArrayList<>();
  private final List<String> inForce = new ArrayList<>();
  private boolean targetFails;
  private final RuleSwitch<String> rules =
      new RuleSwitch<>(RuleKind.TAGS, "v1", this::prepare, this::put, meters);

  private String prepare(RuleSet set) {
    prepared.add(set.getVersion());
    if (set.getVersion().startsWith("bad")) {
      throw new SettingsException(
          List.of(new Problem("tags/house.yml", 3, "x.en.strong", "'(' (wanted: a query)")));
    }
    return set.getVersion();
  }

  private void put(String version) {
    if (targetFails) {
      throw new TimeoutException("no answer");
    }
    inForce.add(version);
  }

  private static RuleSet set(RuleKind kind, String version) {
    return new RuleSet(
        kind, List.of(new RuleText("house.yml", "")), version, Instant.EPOCH, "ada@desk");
  }

  private static RuleSet tags(String version) {
    return set(RuleKind.TAGS, version);
  }

  private double count(String name) {
    return meters.get(name).tag("kind", "tags").counter().count();
  }

  @Test
  void shouldPutAGoodSetInForce() {
    assertThat(rules.take(tags("v2"))).isTrue();

    assertThat(inForce).containsExactly("v2");
    assertThat(count("dateline.rules.switched")).isEqualTo(1);
  }

  @Test
  void shouldPassOverTheSetThatIsInForceAndThoseOfOtherKinds() {
    assertThat(rules.take(tags("v1"))).isTrue();
    assertThat(rules.take(set(RuleKind.ROUTES, "v2"))).isTrue();

    assertThat(prepared).isEmpty();
    assertThat(inForce).isEmpty();
  }

  @Test
  void shouldKeepTheSetBeforeABadOneAndCountTheRefusalOnce() {
    rules.take(tags("v2"));

    assertThat(rules.take(tags("bad3"))).isTrue();
    assertThat(rules.take(tags("bad3"))).isTrue();

    assertThat(inForce).containsExactly("v2");
    assertThat(count("dateline.rules.refused")).isEqualTo(1);
  }

  @Test
  void shouldComeBackToAGoodSetAfterABadOne() {
    rules.take(tags("bad2"));
    rules.take(tags("v3"));

    assertThat(inForce).containsExactly("v3");
  }

  @Test
  void shouldAskForASetAgainThatCannotBePutInForceYet() {
    targetFails = true;
    assertThat(rules.take(tags("v2"))).isFalse();

    targetFails = false;
    assertThat(rules.take(tags("v2"))).isTrue();

    assertThat(inForce).containsExactly("v2");
    assertThat(prepared).containsExactly("v2");
  }

  @Test
  void shouldNotMakeASetReadyAgainThatWasChecked() {
    rules.check(tags("v2"));
    assertThat(inForce).isEmpty();

    rules.take(tags("v2"));

    assertThat(inForce).containsExactly("v2");
    assertThat(prepared).containsExactly("v2");
  }

  @Test
  void shouldSayWhatIsWrongWithASetThatIsChecked() {
    assertThatThrownBy(() -> rules.check(tags("bad2")))
        .isInstanceOf(SettingsException.class)
        .hasMessage("tags/house.yml:3: x.en.strong: '(' (wanted: a query)");
    assertThat(count("dateline.rules.refused")).isEqualTo(1);
  }
}
