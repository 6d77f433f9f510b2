package dateline.ingest.wire.reading;

import java.util.Locale;
import java.util.Set;

/** Agencies by the names that stand in datelines, for those datelines that only the name marks. */
final class Agency {
  private static final Set<String> NAMES =
      Set.of(
          "aa",
          "aap",
          "adnkronos",
          "afp",
          "agencia brasil",
          "agência brasil",
          "agerpres",
          "agi",
          "ana",
          "anadolu",
          "anp",
          "ansa",
          "antara",
          "ap",
          "apa",
          "apa-ots",
          "aps",
          "armenpress",
          "ats",
          "azertac",
          "belga",
          "belta",
          "bernama",
          "bloomberg",
          "bns",
          "bta",
          "cna",
          "cns",
          "cp",
          "ctk",
          "čtk",
          "delfi",
          "dpa",
          "dpa-afx",
          "dw",
          "efe",
          "elta",
          "epa",
          "epd",
          "europa press",
          "fars",
          "hina",
          "ians",
          "ifx",
          "ina",
          "inn",
          "interfax",
          "interfax-ukraine",
          "irna",
          "isna",
          "jiji",
          "kazinform",
          "kcna",
          "keystone-ats",
          "keystone-sda",
          "kna",
          "kuna",
          "kyodo",
          "kyodo news",
          "leta",
          "lusa",
          "map",
          "mena",
          "mna",
          "mti",
          "nna",
          "notimex",
          "ntb",
          "pa",
          "pap",
          "petra",
          "prensa latina",
          "pti",
          "qna",
          "reuters",
          "ria novosti",
          "ritzau",
          "rt",
          "sana",
          "sda",
          "sid",
          "spa",
          "sta",
          "stt",
          "suspilne",
          "tanjug",
          "tap",
          "tass",
          "tasnim",
          "telam",
          "télam",
          "tt",
          "ukrinform",
          "unian",
          "uni",
          "upi",
          "vna",
          "wafa",
          "wam",
          "xinhua",
          "yonhap",
          "белта",
          "интерфакс",
          "риа новости",
          "рбк",
          "тасс",
          "укринформ",
          "укрінформ",
          "уніан",
          "унн",
          "رويترز",
          "وفا",
          "واس",
          "سانا",
          "كونا",
          "قنا",
          "وام",
          "بترا");

  /** Those that end the dateline with their name in brackets, without a dash. */
  private static final Set<String> WITHOUT_DASH =
      Set.of(
          "sda",
          "ats",
          "keystone-sda",
          "keystone-ats",
          "awp",
          "apa",
          "afp",
          "dpa",
          "ap",
          "reuters",
          "sid",
          "si",
          "ansa",
          "epd",
          "kna",
          "NTB",
          "TT",
          "STT");

  /** Those that stand behind the place and a comma: "Tehran, IRNA - ". */
  private static final Set<String> BEHIND_COMMA =
      Set.of("IRNA", "ISNA", "MNA", "SANA", "SPA", "WAFA", "KUNA", "WAM", "QNA");

  private Agency() {}

  /** Whether it is the name of one, in any case. */
  static boolean isOne(String name) {
    return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a name in brackets is enough to end a dateline; several are parted by slashes. */
  static boolean endsDateline(String inBrackets) {
    for (String name : inBrackets.split("[/,]", -1)) {
      if (!WITHOUT_DASH.contains(name.strip())) {
        return false;
      }
    }
    return true;
  }

  /** Whether its house style is to stand behind the place and a comma. */
  static boolean standsBehindComma(String name) {
    return BEHIND_COMMA.contains(name.strip());
  }
}
