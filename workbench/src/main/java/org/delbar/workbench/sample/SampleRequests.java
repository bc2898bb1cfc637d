package org.delbar.workbench.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people of the sample do over HTTP, as their browsers would: settings of spaces, for one. */
public final class SampleRequests {

    /**
     * One entry of the file.
     *
     * @param by user name
     * @param path below the context path
     */
    record Ask(String by, String method, String path, JsonNode body) {

        String told() {
            return by + ": " + method + " " + path + " " + body;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(SampleRequests.class);
    private static final Pattern PAGE = Pattern.compile("\\{page:(\\w+):([^}]+)}");
    private static final Pattern ID = Pattern.compile("<meta name=\"ajs-page-id\" content=\"(\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final Map<String, HttpClient> browsers = new HashMap<>();

    /** @param base of a running workbench, with context path and without a slash at the end */
    public SampleRequests(URI base) {
        this.base = base;
    }

    /** Sends those of {@code requests.json} beside this class. */
    public void send(Consumer<String> progress) {
        send(Objects.requireNonNull(SampleRequests.class.getResource("requests.json")), progress);
    }

    /** Sends those of {@code runs.json} beside this class: how people used methods, and how it went. */
    public void use(Consumer<String> progress) {
        send(Objects.requireNonNull(SampleRequests.class.getResource("runs.json")), progress);
    }

    /** Sends those of {@code answers.json} beside this class: who comes to which meetup. */
    public void answer(Consumer<String> progress) {
        send(Objects.requireNonNull(SampleRequests.class.getResource("answers.json")), progress);
    }

    /** One that is refused is reported, and the next one is sent: the workbench shows why a plugin fails. */
    void send(URL file, Consumer<String> progress) {
        for (Ask ask : read(file)) {
            HttpResponse<String> answer = answer(ask);
            if (answer.statusCode() < 300) {
                progress.accept(ask.told());
            } else {
                LOG.warn("A sample request was refused: {}: {} {}", ask.told(), answer.statusCode(), answer.body());
                progress.accept("Refused (" + answer.statusCode() + "): " + ask.told());
            }
        }
    }

    private HttpResponse<String> answer(Ask ask) {
        HttpClient browser = browsers.computeIfAbsent(ask.by(), this::signedIn);
        HttpRequest.Builder request = to(withIds(ask.path(), browser))
                .header("Content-Type", "application/json")
                .method(
                        ask.method(),
                        HttpRequest.BodyPublishers.ofString(withIds(ask.body().toString(), browser)));
        return exchange(browser, request);
    }

    /** Pages are named by space and title, as {@code {page:TOG:Welcome}}; what is sent, and where to, has their ids. */
    private String withIds(String text, HttpClient browser) {
        return PAGE.matcher(text).replaceAll(named -> {
            String path = "/display/" + named.group(1) + "/" + URLEncoder.encode(named.group(2), UTF_8);
            Matcher id = ID.matcher(exchange(browser, to(path).GET()).body());
            return id.find() ? id.group(1) : "0";
        });
    }

    private HttpClient signedIn(String username) {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> entered = exchange(
                browser,
                to("/workbench/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + URLEncoder.encode(username, UTF_8))));
        if (entered.statusCode() != 302) {
            LOG.warn("{} could not sign in: {}", username, entered.statusCode());
        }
        return browser;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("X-Atlassian-Token", "no-check");
    }

    private static HttpResponse<String> exchange(HttpClient browser, HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Ask> read(URL file) {
        try (InputStream in = file.openStream()) {
            return List.of(new ObjectMapper().readValue(in, Ask[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
