package dateline.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldCharsetTest {
  private static final String TEXT = "Козы пасутся у реки, сказал фермер. ";

  @Test
  void shouldHeedTheTransport() throws IOException {
    assertThat(read(TEXT, "windows-1251", "windows-1251")).isEqualTo(TEXT);
    assertThat(read(TEXT, "koi8-r", "KOI8-R")).isEqualTo(TEXT);
    assertThat(read(TEXT, "UTF-16LE", "utf-16le")).isEqualTo(TEXT);
  }

  @Test
  void shouldReadLongTextsWhole() throws IOException {
    String text = (TEXT + "𝄞").repeat(3000);

    assertThat(read(text, "GB18030", "gb2312")).isEqualTo(text);
  }

  @Test
  void shouldSeeThatItIsUtf8WhateverIsTold() throws IOException {
    assertThat(read(TEXT, "UTF-8", "windows-1251")).isEqualTo(TEXT);
  }

  @Test
  void shouldLeaveItToTheDeclarationWhereTheServerTellsItsDefault() throws IOException {
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>" + TEXT + "</a>";

    assertThat(raw(xml, "windows-1251", "ISO-8859-1"))
        .isEqualTo(xml.getBytes(Charset.forName("windows-1251")));
    assertThat(read(xml, "koi8-r", "koi8-r")).isEqualTo(xml);
  }

  @Test
  void shouldLeaveTheBytesAloneWhereNothingIsKnown() throws IOException {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1251"));

    assertThat(raw(TEXT, "windows-1251", null)).isEqualTo(bytes);
    assertThat(raw(TEXT, "windows-1251", "x-klingon")).isEqualTo(bytes);
    assertThat(raw(TEXT, "windows-1251", "utf-8")).isEqualTo(bytes);
    assertThat(raw("\uFEFF" + TEXT, "UTF-16LE", "windows-1251"))
        .isEqualTo(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
  }

  private static String read(String text, String charset, @Nullable String told)
      throws IOException {
    return new String(raw(text, charset, told), StandardCharsets.UTF_8);
  }

  private static byte[] raw(String text, String charset, @Nullable String told) throws IOException {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    try (InputStream in = ToldCharset.open(() -> new ByteArrayInputStream(bytes), told)) {
      return in.readAllBytes();
    }
  }
}
