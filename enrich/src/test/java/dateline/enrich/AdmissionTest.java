package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.enrich.Admission.Verdict;
import dateline.model.Admitted;
import dateline.model.RawArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final RawArticle SECOND = Stories.raw(Stories.version("2", "b"));

  @Test
  void shouldAdmitANewStory() {
    assertThat(Admission.judge(Admission.of(SECOND), null)).isEqualTo(Verdict.ADMIT);
  }

  @Test
  void shouldAdmitALaterVersion() {
    assertThat(judgeAfterSecond(Stories.raw(Stories.version("10", "c")))).isEqualTo(Verdict.ADMIT);
  }

  @Test
  void shouldAdmitAChangeUnderTheSameVersion() {
    assertThat(judgeAfterSecond(Stories.raw(Stories.version("2", "c"), later())))
        .isEqualTo(Verdict.ADMIT);
  }

  @Test
  void shouldTellARepetition() {
    assertThat(judgeAfterSecond(Stories.raw(Stories.version("2", "b"), later())))
        .isEqualTo(Verdict.REPEATED);
  }

  @Test
  void shouldTellALateVersion() {
    assertThat(judgeAfterSecond(Stories.raw(Stories.version("1", "a"), later())))
        .isEqualTo(Verdict.LATE);
  }

  @Test
  void shouldAdmitAKillUnderAnOldVersion() {
    assertThat(judgeAfterSecond(Stories.raw(Stories.kill("")))).isEqualTo(Verdict.ADMIT);
  }

  @Test
  void shouldAdmitNothingAfterAKill() {
    Admitted killed = Admission.of(Stories.raw(Stories.kill("1")));

    assertThat(List.of(SECOND, Stories.raw(Stories.kill("9"))))
        .allSatisfy(
            raw ->
                assertThat(Admission.judge(Admission.of(raw), killed)).isEqualTo(Verdict.KILLED));
  }

  @Property
  void shouldRememberTheSameInWhateverOrderVersionsCome(
      @ForAll("versions") List<RawArticle> versions, @ForAll Random random) {
    assertThat(after(shuffledAndRepeated(versions, random))).isEqualTo(after(versions));
  }

  @Property
  void shouldEndKilledWhereverTheKillComes(
      @ForAll("versions") List<RawArticle> versions, @ForAll Random random) {
    RawArticle kill = Stories.raw(Stories.kill("1"));
    List<RawArticle> all = new ArrayList<>(versions);
    all.add(kill);

    assertThat(after(shuffledAndRepeated(all, random))).isEqualTo(Admission.of(kill));
  }

  @Provide
  Arbitrary<List<RawArticle>> versions() {
    Arbitrary<Instant> created =
        Arbitraries.longs().between(0, 2).map(Instant::ofEpochSecond).injectNull(0.3);
    Arbitrary<String> version = Arbitraries.of("", "1", "9", "10");
    Arbitrary<Instant> received = Arbitraries.longs().between(0, 4).map(Instant::ofEpochSecond);
    return Combinators.combine(created, version, Arbitraries.of("a", "b", "c"), received)
        .as(AdmissionTest::raw)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static RawArticle raw(
      @Nullable Instant created, String version, String body, Instant received) {
    return Stories.raw(
        Stories.article().setVersion(version).setBody(body).setVersionCreated(created).build(),
        received);
  }

  private static List<RawArticle> shuffledAndRepeated(List<RawArticle> versions, Random random) {
    List<RawArticle> all = new ArrayList<>(versions);
    versions.stream().filter(version -> random.nextBoolean()).forEach(all::add);
    Collections.shuffle(all, random);
    return all;
  }

  /** What the store holds after these have come. */
  private static Admitted after(List<RawArticle> versions) {
    Admitted remembered = null;
    for (RawArticle raw : versions) {
      Admitted version = Admission.of(raw);
      Verdict verdict = Admission.judge(version, remembered);
      if (verdict == Verdict.ADMIT) {
        remembered = version;
      } else if (verdict == Verdict.REPEATED && remembered != null) {
        remembered = Admission.lastReceived(version, remembered);
      }
    }
    return Objects.requireNonNull(remembered);
  }

  private static Verdict judgeAfterSecond(RawArticle raw) {
    return Admission.judge(Admission.of(raw), Admission.of(SECOND));
  }

  private static Instant later() {
    return Stories.RECEIVED.plusSeconds(60);
  }
}
