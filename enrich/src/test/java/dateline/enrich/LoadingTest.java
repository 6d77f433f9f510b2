package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LoadingTest {
  @Test
  void shouldMakeItWhileTheMakerGoesOn() {
    CountDownLatch told = new CountDownLatch(1);
    Loading<String> loading =
        Loading.of(
            () -> {
              await(told);
              return "made";
            });
    told.countDown();

    assertThat(loading.get()).isEqualTo("made");
    assertThat(loading.get()).isEqualTo("made");
  }

  @Test
  void shouldThrowWhatMakingItThrew() {
    IllegalStateException failure = new IllegalStateException("no words");
    Loading<String> loading =
        Loading.of(
            () -> {
              throw failure;
            });

    assertThatThrownBy(loading::get).isSameAs(failure);
  }

  @Test
  void shouldThrowAnErrorAsItIs() {
    AssertionError failure = new AssertionError("no memory");
    Loading<String> loading =
        Loading.of(
            () -> {
              throw failure;
            });

    assertThatThrownBy(loading::get).isSameAs(failure);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
