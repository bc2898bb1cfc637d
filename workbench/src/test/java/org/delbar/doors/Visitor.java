package org.delbar.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser's manners: keeps cookies, sends the header against forgery, follows redirects. */
public final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient staying =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(URI workbench) {
        base = workbench.toString();
    }

    public static Visitor anonymous(Workbench workbench) {
        return new Visitor(workbench.url());
    }

    /** One of the sample people; the password is the user name. */
    public static Visitor signedIn(Workbench workbench, String username) {
        return signedIn(workbench.url(), username);
    }

    /** With a session on this node only. */
    public static Visitor signedIn(URI workbench, String username) {
        return signedIn(workbench, username, username);
    }

    static Visitor signedIn(URI workbench, String username, String password) {
        Visitor visitor = new Visitor(workbench);
        HttpResponse<String> answer =
                visitor.postForm("/dologin.action", Map.of("os_username", username, "os_password", password));
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(username + " cannot sign in: " + answer.statusCode());
        }
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), base + path);
    }

    public HttpResponse<String> send(String method, String path, Object body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** Without going where the answer leads. */
    public HttpResponse<String> postFormAndStay(String path, Map<String, String> fields) {
        return send(staying, form(path, fields));
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build();
    }

    /** One file of a form with several parts. */
    public HttpResponse<String> postFile(String path, Map<String, String> fields, String name, String text) {
        StringBuilder body = new StringBuilder();
        fields.forEach((field, value) -> body.append("--part\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(text)
                .append("\r\n--part--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** As a page of somebody else's could make this person's browser do. */
    public HttpResponse<String> foreignForm(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build());
    }

    /** Makes a page by the Create dialog's endpoint. */
    public HttpResponse<String> create(String space, String blueprint, Map<String, String> fields) {
        return make("create-content", space, blueprint, fields);
    }

    /** Begins a page that opens in the editor. */
    public HttpResponse<String> draft(String space, String blueprint, Map<String, String> fields) {
        return make("create-draft", space, blueprint, fields);
    }

    private HttpResponse<String> make(String act, String space, String blueprint, Map<String, String> fields) {
        String id = "";
        for (JsonNode item : json(get("/rest/create-dialog/1.0/blueprints/web-items?spaceKey=" + space))) {
            if (item.path("blueprintModuleCompleteKey").asText().equals(blueprint)) {
                id = item.path("contentBlueprintId").asText();
            }
        }
        return send(
                "POST",
                "/rest/create-dialog/1.0/content-blueprint/" + act,
                Map.of("spaceKey", space, "contentBlueprintId", id, "context", fields));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No JSON: " + answer.body(), e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .header("X-Atlassian-Token", "no-check")
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(http, request);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
