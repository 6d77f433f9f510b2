package dateline.publish.dashboard.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes every request: the page's files, or the API; and says what browsers must not do. */
final class DashboardHandler extends Handler.Abstract {
  /** Nothing from elsewhere, nothing inline, in no frame. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private final Api api;
  private final Gate gate;
  private final Assets assets;

  DashboardHandler(Api api, Gate gate, Assets assets) {
    this.api = api;
    this.gate = gate;
    this.assets = assets;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    String path = Request.getPathInContext(request);
    try {
      gate.checkHost(request);
      if (path.startsWith("/api/")) {
        api.handle(path, request, response, callback);
      } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
        throw new Refusal(405, "method", request.getMethod() + " is not answered here");
      } else if (!assets.send(path, request, response, callback)) {
        throw new Refusal(404, "path", "nothing is here");
      }
    } catch (Refusal e) {
      e.reply().send(response, callback);
    }
    return true;
  }
}
