package dateline.ingest.fetch.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jetty.server.Request;

/** Reads the body of a request, neither for ever nor without end. */
final class PushedBody {
  private PushedBody() {}

  /**
   * Reads it.
   *
   * @throws Reply.Refusal if it is not taken
   * @throws IOException if it does not come whole
   */
  static byte[] read(Request request, int most, Duration patience)
      throws Reply.Refusal, IOException {
    String encoding = Sender.header(request, "Content-Encoding").toLowerCase(Locale.ROOT);
    if (!encoding.isEmpty() && !encoding.equals("identity")) {
      throw new Reply.Refusal(415, "the body is packed (wanted: unpacked)");
    }
    if (request.getLength() > most) {
      throw tooLarge(most);
    }
    long deadline = System.nanoTime() + patience.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[8 << 10];
    try (InputStream in = Request.asInputStream(request)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        body.write(chunk, 0, read);
        if (body.size() > most) {
          throw tooLarge(most);
        }
        if (System.nanoTime() > deadline) {
          throw tooSlow(patience);
        }
      }
    } catch (IOException e) {
      if (System.nanoTime() > deadline) {
        throw tooSlow(patience);
      }
      throw e;
    }
    if (body.size() == 0) {
      throw new Reply.Refusal(400, "the body is empty");
    }
    return body.toByteArray();
  }

  private static Reply.Refusal tooLarge(int most) {
    return new Reply.Refusal(413, "larger than " + most + " bytes");
  }

  private static Reply.Refusal tooSlow(Duration patience) {
    return new Reply.Refusal(408, "the body took more than " + patience.toSeconds() + " s");
  }
}
