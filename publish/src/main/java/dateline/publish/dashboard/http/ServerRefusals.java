package dateline.publish.dashboard.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says in JSON, as the API does, what the server refuses before any of us sees the request. */
final class ServerRefusals implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    String message = HttpStatus.getMessage(status);
    if (request.getAttribute(ErrorHandler.ERROR_MESSAGE) instanceof String told) {
      message = told;
    }
    if (status == HttpStatus.BAD_REQUEST_400) {
      // "Bad query" is about the address, but reads as if it were about a query of ours.
      message += " (wanted: a request of HTTP, with its address in %-encoded UTF-8)";
    }
    Reply.refusal(status, "request", message).send(response, callback);
    return true;
  }
}
