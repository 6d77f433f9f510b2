package dateline.schemas.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {
  /** The digest of "abc" in FIPS 180-4's examples. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void shouldBeTheStandards() {
    assertThat(Sha256.hex("abc")).isEqualTo(ABC);
    assertThat(Sha256.first64("abc")).isEqualTo(0xba7816bf8f01cfeaL);
  }

  @Test
  void shouldReadTextAsUtf8() {
    assertThat(Sha256.of("é"))
        .isEqualTo(Sha256.begin().digest(new byte[] {(byte) 0xC3, (byte) 0xA9}));
  }
}
