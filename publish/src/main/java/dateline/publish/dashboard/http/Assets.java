package dateline.publish.dashboard.http;

import dateline.publish.dashboard.access.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The files of the page, all in memory; there are no others. Immutable. */
final class Assets {
  private static final String FOLDER = "/dateline/publish/dashboard/web/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  /** Every file of the page; a test compares them with the folder. */
  static final List<String> FILES =
      List.of(
          "index.html",
          "style.css",
          "theme.css",
          "icon.svg",
          "tiles.json",
          "openapi.json",
          "js/alerts.js",
          "js/api.js",
          "js/columns.js",
          "js/completion.js",
          "js/dom.js",
          "js/drawer.js",
          "js/highlight.js",
          "js/keys.js",
          "js/list.js",
          "js/login.js",
          "js/main.js",
          "js/map.js",
          "js/panels.js",
          "js/query.js",
          "js/row.js",
          "js/status.js",
          "js/store.js",
          "js/stream.js",
          "js/time.js",
          "js/view-menu.js",
          "js/view.js");

  private final Map<String, Asset> byPath = new HashMap<>();

  Assets() {
    for (String file : FILES) {
      Asset asset = read(file);
      byPath.put("/" + file, asset);
    }
    byPath.put("/", read("index.html"));
  }

  @SuppressWarnings("ArrayRecordComponent") // goes to the wire as it is
  private record Asset(byte[] bytes, String type, String tag) {}

  private static Asset read(String file) {
    try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException(FOLDER + file + " is missing from the build");
      }
      byte[] bytes = stream.readAllBytes();
      String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
      String tag =
          "\"" + Token.hash(new String(bytes, StandardCharsets.UTF_8)).substring(0, 16) + "\"";
      return new Asset(bytes, String.valueOf(type), tag);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Answers with a file. */
  boolean send(String path, Request request, Response response, Callback callback) {
    Asset asset = byPath.get(path);
    if (asset == null) {
      return false;
    }
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    response.getHeaders().put(HttpHeader.ETAG, asset.tag());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, asset.type());
    @Nullable String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
    if (asset.tag().equals(known)) {
      response.setStatus(304);
      callback.succeeded();
    } else {
      boolean head = request.getMethod().equals("HEAD");
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, asset.bytes().length);
      response.write(true, head ? null : ByteBuffer.wrap(asset.bytes()), callback);
    }
    return true;
  }
}
