package org.delbar.doors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Many people signed in on each of some nodes, who share one client: forty with their own would be busy with themselves. */
final class SeatCrowd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> nodes;
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    SeatCrowd(List<URI> nodes) {
        this.nodes = nodes.stream().map(URI::toString).toList();
    }

    void signIn(int number, String username, String password) throws IOException, InterruptedException {
        String node = nodes.get(number);
        String form = "os_username=" + encoded(username) + "&os_password=" + encoded(password);
        HttpRequest request = HttpRequest.newBuilder(URI.create(node + "/dologin.action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .map(each -> each.split(";", 2)[0])
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException(username + " cannot sign in: " + answer.statusCode()));
        sessions.put(node + " " + username, cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param act {@code coming}, {@code coming+1}, {@code maybe}, {@code cannot} or {@code withdraw} */
    SeatAct acts(String username, String act, long page, int node) throws InterruptedException {
        String base = nodes.get(node);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(base + "/rest/delbar/1/meetups/" + page + "/answers"))
                .timeout(Duration.ofSeconds(60))
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/json")
                .header("Cookie", Objects.requireNonNull(sessions.get(base + " " + username)));
        if (act.equals("withdraw")) {
            request.DELETE();
        } else {
            String body =
                    "{\"answer\":\"" + act.replace("+1", "") + "\",\"guests\":" + (act.endsWith("+1") ? 1 : 0) + "}";
            request.PUT(HttpRequest.BodyPublishers.ofString(body));
        }
        long begun = System.nanoTime();
        HttpResponse<String> answer = sent(request.build());
        long ended = System.nanoTime();
        return new SeatAct(username, act, begun, ended, answer == null ? 0 : answer.statusCode(), json(answer));
    }

    /** None from a node that died. */
    private @Nullable HttpResponse<String> sent(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        }
    }

    private static JsonNode json(@Nullable HttpResponse<String> answer) {
        try {
            return answer == null ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
