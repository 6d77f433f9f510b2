package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Admitted;
import dateline.model.RawArticle;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AdmissionTest {
  private static final List<RawArticle> VERSIONS =
      List.of(
          TestArticles.version("1", Status.USABLE, "One."),
          TestArticles.version("2", Status.USABLE, "Two."),
          TestArticles.version("10", Status.USABLE, "Ten."),
          // The same version again, changed, a minute later.
          TestArticles.raw(
              TestArticles.version("10", Status.USABLE, "Ten, mended.").getArticle(),
              TestArticles.RECEIVED.plusSeconds(60)));

  private static final RawArticle KILL = TestArticles.version("1", Status.CANCELED, "");

  @Provide
  Arbitrary<List<RawArticle>> deliveries() {
    return Arbitraries.shuffle(VERSIONS)
        .flatMap(
            once ->
                Arbitraries.of(VERSIONS)
                    .list()
                    .ofMaxSize(4)
                    .map(
                        again -> {
                          List<RawArticle> all = new ArrayList<>(once);
                          all.addAll(again);
                          return all;
                        }));
  }

  @Property
  void shouldEndAlikeInWhateverOrderVersionsCome(
      @ForAll("deliveries") List<RawArticle> deliveries) {
    assertThat(deliver(deliveries)).isEqualTo(Admission.remember(VERSIONS.get(3)));
  }

  @Property
  void shouldEndKilledWheneverTheKillComes(
      @ForAll("deliveries") List<RawArticle> deliveries, @ForAll int place) {
    List<RawArticle> withKill = new ArrayList<>(deliveries);
    withKill.add(Math.floorMod(place, deliveries.size() + 1), KILL);

    assertThat(deliver(withKill)).isEqualTo(Admission.remember(KILL));
  }

  private static @Nullable Admitted deliver(List<RawArticle> deliveries) {
    Admitted remembered = null;
    for (RawArticle raw : deliveries) {
      if (Admission.judge(raw, remembered) == Admission.Verdict.ADMIT) {
        remembered = Admission.remember(raw);
      }
    }
    return remembered;
  }
}
