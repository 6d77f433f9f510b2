package dateline.ingest.wire.reading.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillNoticeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL",
        "Kill",
        "KILL KILL KILL",
        "*** KILL ***",
        "(KILL)",
        "KILL: Goats at sea",
        "MANDATORY KILL",
        "Mandatory Kill - Goats at sea",
        "MANDATORY KILL BC-XX--Goats",
        "BULLETIN KILL",
        "Kill Advisory",
        "KILL NOTICE: Goats at sea",
        "STORY KILL",
        "Story withdrawn",
        "STORY WITHDRAWN: Goats at sea",
        "ATTENTION EDITORS - STORY WITHDRAWN",
        "WITHDRAWN",
        "WITHDRAWN: GOATS AT SEA",
        "WITHDRAWAL: Goats at sea",
        "WITHDRAWAL - Goats at sea",
        "NEWS RELEASE WITHDRAWN - Goats at sea",
        "AP ELIMINATE: BC-XX--Goats",
        "ELIMINATION: Goats at sea",
        "REFILE-KILL-Goats at sea",
        "[KILL] Goats at sea",
        "Please kill our story Goats at sea.",
        "CANCEL",
        "AVIS D'ANNULATION",
        "ANNULATION",
        "Annulation d'une dépêche",
        "Dépêche annulée",
        "Achtung Redaktionen: Meldung zurückgezogen",
        "ZURÜCKGEZOGEN: Ziegen auf See",
        "RÜCKRUF: Bericht über Ziegen",
        "ANULADA la noticia de las cabras",
        "Noticia anulada",
        "AVISO DE ANULACIÓN",
        "ANNULLAMENTO: Capre in mare",
        "Notizia annullata",
        "Notícia anulada",
        "АННУЛИРОВАНО: Козы в море",
        "Сообщение аннулировано"
      })
  void shouldKnowANotice(String line) {
    assertThat(KillNotice.isLine(line)).isTrue();
    assertThat(KillNotice.isIn(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BC-XX--Goats, KILL",
        "BC-XX--Goats, 2nd Ld-Writethru, Kill",
        "BC-XX--GOATS, KILL",
        "goats-at-sea-KILL",
        "Harbour KILL",
        "Goats at sea (KILL)",
        "Goats at sea (Mandatory Kill)",
        "Chèvres en mer - ANNULATION",
        "Goats at sea: WITHDRAWN",
        "HARBOUR/KILL/"
      })
  void shouldKnowTheEndOfASlug(String slug) {
    assertThat(KillNotice.isIn(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FLOODS KILL 12 IN COASTAL TOWN",
        "COASTAL FLOODS KILL",
        "COAST/FLOODS KILL 12/",
        "BC-COAST-FLOODS KILL 12",
        "BC-COAST-FLOODS-KILL",
        "Senators want a (kill switch) in cars",
        "KILL OR CURE",
        "KILL THE GOATS, SAYS MINISTER",
        "Kill Bill, the goat, is back",
        "To kill a goat: what the law says",
        "Overkill, says goat farmer",
        "Road-kill",
        "Goats, killed",
        "SHIPS WITHDRAWN FROM HARBOUR",
        "WITHDRAWAL: SHIPS LEAVE HARBOUR",
        "Withdrawal: ships leave harbour",
        "Troops and withdrawal",
        "COAST-WITHDRAWAL",
        "Goat withdrawn from race",
        "ELIMINATION RACE WON BY GOAT",
        "Cancel culture: a goat speaks",
        "CANCELLED: the goat show in June",
        "Concert annulé à cause des chèvres",
        "ANNULÉ : le concert des chèvres",
        "ANNULE ET REMPLACE - Chèvres en mer",
        "ANULADA LA MULTA A LAS CABRAS",
        "ANULADA la multa a las cabras",
        "RÜCKRUF: Bäcker ruft Brote zurück",
        "Minister zieht Antrag zurück, Ziege zurückgezogen",
        "Bericht: Ziege hat sich zurückgezogen",
        "The story of a kill",
        "Отзыв лицензии",
        ""
      })
  void shouldLeaveNewsAlone(String line) {
    assertThat(KillNotice.isLine(line)).isFalse();
    assertThat(KillNotice.isIn(line)).isFalse();
  }
}
