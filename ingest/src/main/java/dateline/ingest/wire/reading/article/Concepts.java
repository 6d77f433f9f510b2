package dateline.ingest.wire.reading.article;

import dateline.ingest.wire.reading.prose.Prose;
import dateline.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes of concepts as wires write them: a code with or without its scheme, a qcode, a URI. IPTC's
 * own vocabularies get the names that the contract has for them.
 */
public final class Concepts {
  /** IPTC's vocabularies by the last part of their URI and by their aliases. */
  private static final Map<String, String> SCHEMES =
      Map.of(
          "mediatopic", "medtop",
          "mediatopics", "medtop",
          "medtop", "medtop",
          "subjectcode", "subj",
          "subjectcodes", "subj",
          "iptcsubjectcodes", "subj",
          "iptcsubjectcode", "subj",
          "subj", "subj");

  private static final Pattern IPTC_CODE = Pattern.compile("\\d{8}");
  private static final Pattern QCODE = Pattern.compile("[\\w.-]{1,40}:[^/\\s]\\S*");
  private static final Pattern URI = Pattern.compile("(?i)(?:https?://|urn:)\\S+");

  private static final int MANY = 16;

  private Concepts() {}

  /**
   * A subject of what the wire says of it.
   *
   * @param scheme a URI or a name; null when the wire gives none
   * @param code a code, qcode or URI; null when the wire gives none
   * @param name null when the wire gives none
   * @return null if there is neither a code nor a name
   */
  public static @Nullable Subject subject(
      @Nullable String scheme, @Nullable String code, @Nullable String name) {
    String known = Prose.line(code);
    String title = Prose.line(name);
    if (known == null) {
      return title == null ? null : new Subject(scheme(scheme), "", title);
    }
    if (scheme == null || scheme.isBlank()) {
      int split = split(known);
      return split > 0
          ? new Subject(scheme(known.substring(0, split)), known.substring(split + 1), title)
          : new Subject(schemeOfIptc(known), known, title);
    }
    return new Subject(scheme(scheme), code(known), title);
  }

  /** Each of them once, in their order. Records are slow to hash, and most often there are few. */
  public static <T> List<T> distinct(List<T> all) {
    if (all.size() > MANY) {
      return new ArrayList<>(new LinkedHashSet<>(all));
    }
    List<T> distinct = new ArrayList<>(all.size());
    for (T one : all) {
      if (!distinct.contains(one)) {
        distinct.add(one);
      }
    }
    return distinct;
  }

  /** A code alone: the last part of a URI or qcode. */
  public static String code(String code) {
    int split = split(code);
    return split > 0 ? code.substring(split + 1) : code;
  }

  /**
   * The code of a place as an article carries it: of a URI its last part, of ISO 3166 the code
   * alone, any other as it is sent.
   */
  public static String place(String code) {
    boolean iso = code.regionMatches(true, 0, "iso3166", 0, 7);
    return iso || isUri(code) ? code(code) : code;
  }

  private static boolean isUri(String code) {
    boolean maybe =
        code.regionMatches(true, 0, "http", 0, 4) || code.regionMatches(true, 0, "urn:", 0, 4);
    return maybe && URI.matcher(code).matches();
  }

  /** Where a URI or a qcode parts into scheme and code; -1 if it is a code alone. */
  private static int split(String code) {
    if (code.indexOf(':') < 0) {
      return -1;
    }
    if (isUri(code)) {
      int last = Math.max(code.lastIndexOf('/'), code.lastIndexOf('#'));
      int at = last < 0 ? code.lastIndexOf(':') : last;
      return at < code.length() - 1 ? at : -1;
    }
    return QCODE.matcher(code).matches() ? code.indexOf(':') : -1;
  }

  /** The name of a scheme: IPTC's by the contract, any other as it is written. */
  public static String scheme(@Nullable String scheme) {
    String line = scheme == null ? null : Prose.line(scheme);
    if (line == null) {
      return "";
    }
    int length = line.length();
    while (length > 0 && "/#:".indexOf(line.charAt(length - 1)) >= 0) {
      length--;
    }
    String whole = line.substring(0, length);
    String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(':')) + 1);
    boolean iptc = last.length() == whole.length() || whole.contains("iptc.org");
    String known = iptc ? SCHEMES.get(last.toLowerCase(Locale.ROOT)) : null;
    return known == null ? line : known;
  }

  private static String schemeOfIptc(String code) {
    if (!IPTC_CODE.matcher(code).matches()) {
      return "";
    }
    // Media Topics begin at 20000000; Subject Codes end below.
    return code.startsWith("2") ? "medtop" : "subj";
  }
}
