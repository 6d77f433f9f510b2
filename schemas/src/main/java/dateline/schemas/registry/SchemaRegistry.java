package dateline.schemas.registry;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.avro.SchemaParser;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a schema registry for the number of a schema and for the schema of a number, by the HTTP API
 * that Confluent's registry defined and Apicurio, Karapace and Redpanda serve as well.
 *
 * <p>Each question is asked once and its answer kept, as a number never changes its schema. Blocks
 * while it asks, for {@value #TRIES} times {@link #ANSWER} at most. Thread-safe.
 */
public final class SchemaRegistry {
  /** Environment: {@code user:password}, for a registry that wants to know who asks. */
  public static final String CREDENTIALS = "DATELINE_SCHEMA_REGISTRY_CREDENTIALS";

  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final int TRIES = 3;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final URI address;
  private final @Nullable String authorization;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final Map<String, Integer> ids = new ConcurrentHashMap<>();
  private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

  private SchemaRegistry(URI address, @Nullable String authorization) {
    this.address = address;
    this.authorization = authorization;
  }

  /**
   * The registry at an address; it is not asked before it is needed.
   *
   * @param address {@code http} or {@code https}, without a user or password
   * @param environment may hold {@link #CREDENTIALS}
   * @throws IllegalArgumentException if the address cannot be one
   */
  public static SchemaRegistry at(String address, Map<String, String> environment) {
    String credentials = environment.get(CREDENTIALS);
    return new SchemaRegistry(
        checked(address), credentials == null ? null : "Basic " + base64(credentials));
  }

  /**
   * Checks an address without asking there.
   *
   * @throws IllegalArgumentException if it cannot be a registry's
   */
  public static URI checked(String address) {
    String allowed = " (allowed: http:// or https://, a host, no user and no password)";
    URI uri;
    try {
      uri = URI.create(address.endsWith("/") ? address : address + "/");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("registry: '" + address + "'" + allowed, e);
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException("registry: '" + address + "'" + allowed);
    }
    if (uri.getUserInfo() != null) {
      // Not repeated: a password must not reach a log.
      throw new IllegalArgumentException(
          "registry: holds a user or a password; those belong into the environment, "
              + CREDENTIALS);
    }
    return uri;
  }

  /**
   * The number of a schema under a subject; it is registered there when it is new.
   *
   * @param subject {@code <topic>-value}, as Kafka's other programs look for it
   * @throws RegistryUnavailableException if the registry gives no answer
   * @throws RegistryRefusalException if it does not take the schema
   */
  public int register(String subject, Schema schema) {
    Integer known = ids.get(subject);
    if (known != null) {
      return known;
    }
    HttpResponse<String> response =
        send(
            "subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions",
            JSON.createObjectNode().put("schema", schema.toString()).toString());
    if (response.statusCode() / 100 != 2) {
      throw new RegistryRefusalException(
          "%s: does not take the schema of %s: %s".formatted(address, subject, said(response)));
    }
    int id = json(response).path("id").asInt(-1);
    if (id < 0) {
      throw new RegistryUnavailableException(
          address + ": answered without an id for " + subject + "; is it a schema registry?");
    }
    ids.put(subject, id);
    return id;
  }

  /**
   * The schema of a number.
   *
   * @throws RegistryUnavailableException if the registry gives no answer
   * @throws SerializationException if it does not have that number, or what it has is no Avro
   */
  public Schema schema(int id) {
    Schema known = schemas.get(id);
    if (known != null) {
      return known;
    }
    HttpResponse<String> response = send("schemas/ids/" + id, null);
    if (response.statusCode() == NOT_FOUND) {
      throw new SerializationException(
          "written with schema " + id + ", which the registry " + address + " does not have");
    }
    if (response.statusCode() / 100 != 2) {
      throw new RegistryUnavailableException(
          "%s: does not give schema %d: %s".formatted(address, id, said(response)));
    }
    try {
      Schema schema =
          new SchemaParser().parse(json(response).path("schema").asString("")).mainSchema();
      schemas.put(id, schema);
      return schema;
    } catch (SchemaParseException e) {
      throw new SerializationException(
          "written with schema " + id + ", which is no Avro schema: " + e.getMessage(), e);
    }
  }

  private HttpResponse<String> send(String path, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(ANSWER)
            .header("Accept", "application/vnd.schemaregistry.v1+json, application/json");
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    if (body != null) {
      request
          .header("Content-Type", "application/vnd.schemaregistry.v1+json")
          .POST(BodyPublishers.ofString(body));
    }
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    for (int tried = 1; ; tried++) {
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        boolean passing =
            response.statusCode() >= SERVER_FAULT || response.statusCode() == TOO_MANY;
        if (!passing) {
          return response;
        }
        if (tried == TRIES) {
          throw new RegistryUnavailableException(address + ": " + said(response));
        }
      } catch (IOException e) {
        if (tried == TRIES) {
          throw new RegistryUnavailableException(address + ": does not answer: " + e, e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RegistryUnavailableException(address + ": interrupted while asking", e);
      }
    }
  }

  private JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (JacksonException e) {
      throw new RegistryUnavailableException(
          address + ": answered with something else than JSON; is it a schema registry?", e);
    }
  }

  /** The status and the registry's own message, in a line. */
  private static String said(HttpResponse<String> response) {
    String message =
        Optional.of(response.body())
            .filter(body -> body.startsWith("{"))
            .map(SchemaRegistry::message)
            .orElse("");
    return response.statusCode() + (message.isEmpty() ? "" : " " + message);
  }

  private static String message(String body) {
    try {
      return JSON.readTree(body).path("message").asString("").replaceAll("\\s+", " ").strip();
    } catch (JacksonException e) {
      return "";
    }
  }

  private static String base64(String credentials) {
    return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
