package dateline.publish.dashboard.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer in JSON.
 *
 * @param status of HTTP
 * @param retryAfter seconds after which to ask again; 0 when that is no use
 * @param cookie to be set; null for none
 */
record Reply(int status, ObjectNode body, int retryAfter, @Nullable String cookie) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Reply of(ObjectNode body) {
    return new Reply(200, body, 0, null);
  }

  /** A refusal: what kind, for programs, and what was found and is allowed, for people. */
  static Reply refusal(int status, String error, String message) {
    return new Reply(status, object().put("error", error).put("message", message), 0, null);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  Reply after(int seconds) {
    return new Reply(status, body, seconds, cookie);
  }

  Reply withCookie(String set) {
    return new Reply(status, body, retryAfter, set);
  }

  void send(Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (retryAfter > 0) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
    }
    if (cookie != null) {
      response.getHeaders().put(HttpHeader.SET_COOKIE, cookie);
    }
    byte[] json = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(json), callback);
  }
}
