package dateline.ingest.fetch.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.directory.Candidates.Candidate;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final Instant NOW = Instant.parse("2026-10-01T10:00:00Z");
  private static final Instant LONG_AGO = NOW.minusSeconds(3600);

  private final Set<Path> asked = new HashSet<>();
  private final Set<Path> written = new HashSet<>();
  private final Candidates candidates =
      new Candidates(
          Duration.ofMillis(400),
          files -> {
            asked.addAll(files);
            return written;
          });

  @Test
  void shouldTakeAnOldFileAtTheSecondLook() {
    Candidate old = file("a", 10, LONG_AGO);

    assertThat(candidates.look(List.of(old), NOW)).isEmpty();
    assertThat(candidates.look(List.of(old), NOW.plusMillis(100))).containsExactly(old);
  }

  @Test
  void shouldWaitUntilNobodyHasTouchedAFileForAWhile() {
    Candidate fresh = file("a", 10, NOW);
    candidates.look(List.of(fresh), NOW);

    assertThat(candidates.look(List.of(fresh), NOW.plusMillis(399))).isEmpty();
    assertThat(candidates.look(List.of(fresh), NOW.plusMillis(400))).containsExactly(fresh);
  }

  @Test
  void shouldSayWhenToLookAgain() {
    Candidate fresh = file("a", 10, NOW.minusMillis(100));
    Candidate fresher = file("b", 10, NOW);

    assertThat(candidates.due()).isEmpty();
    candidates.look(List.of(fresher, fresh), NOW);
    assertThat(candidates.due()).contains(NOW.plusMillis(300));
    candidates.look(List.of(fresher, fresh), NOW.plusMillis(300));
    assertThat(candidates.due()).contains(NOW.plusMillis(400));
    candidates.look(List.of(fresher), NOW.plusMillis(400));
    assertThat(candidates.due()).isEmpty();
  }

  @Test
  void shouldStartOverWhenAFileGrows() {
    candidates.look(List.of(file("a", 10, LONG_AGO)), NOW);

    assertThat(candidates.look(List.of(file("a", 11, LONG_AGO)), NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void shouldWaitWhileAFileIsOpenForWriting() {
    Candidate fresh = file("a", 10, NOW);
    candidates.look(List.of(fresh), NOW);
    written.add(fresh.file());

    assertThat(candidates.look(List.of(fresh), NOW.plusSeconds(10))).isEmpty();
    written.clear();
    assertThat(candidates.look(List.of(fresh), NOW.plusSeconds(11))).containsExactly(fresh);
  }

  @Test
  void shouldNotAskWhoWritesOldFiles() {
    Candidate old = file("a", 10, LONG_AGO);
    candidates.look(List.of(old), NOW);

    assertThat(candidates.look(List.of(old), NOW.plusSeconds(1))).containsExactly(old);
    assertThat(asked).isEmpty();
  }

  @Test
  void shouldTakeAFileFromTheFutureOnceItHasBeenSeenLongEnough() {
    Candidate future = file("a", 10, NOW.plusSeconds(86_400));
    candidates.look(List.of(future), NOW);

    assertThat(candidates.look(List.of(future), NOW.plusMillis(399))).isEmpty();
    assertThat(candidates.look(List.of(future), NOW.plusMillis(400))).containsExactly(future);
  }

  @Test
  void shouldTakeTheOldestFirstThenByName() {
    List<Candidate> found =
        List.of(file("c", 1, LONG_AGO), file("a", 1, NOW.minusSeconds(60)), file("b", 1, LONG_AGO));
    candidates.look(found, NOW);

    assertThat(candidates.look(found, NOW.plusSeconds(1)))
        .extracting(candidate -> candidate.file().toString())
        .containsExactly("b", "c", "a");
  }

  private static Candidate file(String name, long size, Instant modified) {
    return new Candidate(Path.of(name), size, modified);
  }
}
