package dateline.ingest;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.MissingVariableException;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.TransportKeys;
import dateline.ingest.fetch.directory.DirectoryKeys;
import dateline.ingest.fetch.http.HttpKeys;
import dateline.ingest.fetch.imap.ImapKeys;
import dateline.ingest.fetch.kafka.KafkaKeys;
import dateline.ingest.fetch.push.PushKeys;
import dateline.ingest.fetch.sftp.SftpKeys;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.reading.charset.CharsetNames;
import dateline.schemas.place.HomeCode;
import dateline.schemas.settings.Problem;
import dateline.schemas.streams.KafkaProperties;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a source's file, as they are written there; null where a key is left out.
 *
 * @param name another name than the file's
 * @param format the name of the wire format; told from the bytes when left out
 * @param map where the fields of an article stand, or those that stand elsewhere than the format
 *     says
 * @param language of the stories, BCP 47
 * @param credit to whom the stories are credited where they do not say
 * @param zone the zone of times without one, such as {@code Europe/Berlin}
 * @param charset of bytes that are no UTF-8 and say no other, such as {@code windows-1251}
 * @param home where the readers are: ISO 3166-1 alpha-2, or ISO 3166-2 with the division
 * @param directory the folder where the files are put
 * @param http the address that is asked again and again
 * @param push how the agency sends its stories to us
 * @param kafka an existing topic
 * @param sftp a folder on a server that speaks SFTP
 * @param imap a folder of a mailbox
 * @param keepOriginal whether raw records carry the bytes they came as; true when left out
 * @param remember for how long an item is remembered, such as {@code 30d}
 */
record SourceFile(
    @Nullable String name,
    @Nullable String format,
    @Nullable Map<String, Object> map,
    @Nullable String language,
    @Nullable String credit,
    @Nullable String zone,
    @Nullable String charset,
    @Nullable String home,
    @Nullable DirectoryKeys directory,
    @Nullable HttpKeys http,
    @Nullable PushKeys push,
    @Nullable KafkaKeys kafka,
    @Nullable SftpKeys sftp,
    @Nullable ImapKeys imap,
    @Nullable Boolean keepOriginal,
    @Nullable String remember) {

  SourceFile {
    Amounts.duration("remember", remember, Source.REMEMBER, Duration.ZERO, Duration.ofDays(3650));
    // Longer ones are well formed, but there are none: a language's name is no tag.
    if (language != null && !Locale.forLanguageTag(language).getLanguage().matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "language: '" + language + "' (allowed: a BCP 47 tag, such as en or pt-BR)");
    }
    if (home != null) {
      HomeCode.problem(home)
          .ifPresent(
              problem -> {
                throw new IllegalArgumentException("home: " + problem);
              });
    }
    if (charset != null && CharsetNames.meant(charset) == null) {
      throw new IllegalArgumentException(
          "charset: '"
              + charset
              + "' (allowed: a name such as windows-1251, Shift_JIS or GB18030, of one that begins"
              + " with ASCII)");
    }
    if (zone != null) {
      try {
        ZoneId.of(zone);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "zone: '" + zone + "' (allowed: a name such as Europe/Berlin or UTC)", e);
      }
    }
  }

  /**
   * How the bytes come.
   *
   * @throws MissingVariableException if the environment lacks a variable that it refers to
   * @throws IllegalArgumentException if that is not said, said twice, or does not fit; the message
   *     begins with the key
   */
  Transport transport(String sourceName, Surroundings around) {
    Map<String, TransportKeys> given = new LinkedHashMap<>(transports());
    given.values().removeIf(keys -> keys == null);
    String allowed = String.join(", ", transports().keySet());
    if (given.isEmpty()) {
      throw new IllegalArgumentException("missing: how the stories come (one of: " + allowed + ")");
    }
    if (given.size() > 1) {
      throw new IllegalArgumentException(
          String.join(" and ", given.keySet()) + ": too many (allowed: one of " + allowed + ")");
    }
    Map.Entry<String, TransportKeys> only = given.entrySet().iterator().next();
    try {
      return only.getValue().transport(sourceName, around);
    } catch (MissingVariableException e) {
      throw new MissingVariableException(only.getKey() + "." + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(only.getKey() + "." + e.getMessage(), e);
    }
  }

  /** All ways to bring bytes, by key, null where it is left out. To add one, name it here. */
  private Map<String, @Nullable TransportKeys> transports() {
    Map<String, @Nullable TransportKeys> all = new LinkedHashMap<>();
    all.put("directory", directory);
    all.put("http", http);
    all.put("push", push);
    all.put("kafka", kafka);
    all.put("sftp", sftp);
    all.put("imap", imap);
    return all;
  }

  /** What may be a mistake though the source can be used; each begins with its key. */
  List<String> doubts() {
    List<String> doubts = new ArrayList<>();
    if (kafka != null && kafka.properties() != null) {
      KafkaProperties.unknown(kafka.properties().keySet())
          .forEach(
              (property, near) ->
                  doubts.add(
                      "kafka.properties." + property + ": " + KafkaProperties.warning(near)));
    }
    return doubts;
  }

  /**
   * The source.
   *
   * @param doubts what may be a mistake in its file
   */
  Source source(String sourceName, Transport transport, WireFormats formats, List<Problem> doubts) {
    return new Source(
        sourceName,
        SourceFormat.of(format, map, formats),
        new WireDefaults(
            sourceName,
            language,
            credit,
            zone == null ? null : ZoneId.of(zone),
            charset == null ? null : CharsetNames.meant(charset)),
        transport,
        keepOriginal == null || keepOriginal,
        Amounts.duration("remember", remember, Source.REMEMBER),
        home,
        doubts);
  }
}
