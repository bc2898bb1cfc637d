package org.delbar.workbench.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes that share nothing but the database: {@code ./delbar run --nodes=2}. */
@Tag("processes")
class TwoProcessesTest {

    private static final int WRITES = 1_000;
    private static final List<String> LANGUAGES = List.of("en", "sv", "no");
    private static final Duration SOON = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static Cluster cluster;

    /** The third is there to be killed. */
    @BeforeAll
    static void startsThreeNodes() throws IOException {
        letIn(home);
        cluster = Cluster.start(Redirect.appendTo(home.resolve("log.txt").toFile()), words(home, "--nodes=3"));
    }

    @AfterAll
    static void stops() {
        cluster.close();
    }

    /** Where root runs the tests, the server is somebody else, who must get to its folder. */
    private static void letIn(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String[] words(Path home, String... more) {
        List<String> words = new ArrayList<>(
                List.of("--home=" + home, "--jar=" + System.getProperty("delbar.jar"), "--port=0", "--watch=no"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    @Test
    void whatOneWritesTheOtherReadsByTheNextRequest() throws Exception {
        List<Writer> people = List.of(at(0), at(1));
        String page = people.get(0).pageCalled("Lending list");
        int version = people.get(0).readsVersion(page);
        List<String> stale = new ArrayList<>();
        for (int i = 0; i < WRITES; i++) {
            Writer writer = people.get(i % 2);
            Writer reader = people.get((i + 1) % 2);
            String words = "Written" + (10_000 + i);
            boolean read;
            switch (i % 5) {
                case 0 -> {
                    writer.notes(words);
                    read = reader.readsLessons(words) == 1;
                }
                case 1 -> {
                    writer.edits(page, version++, words);
                    read = reader.readsPage(page).equals(words);
                }
                default -> {
                    String language = LANGUAGES.get(i % LANGUAGES.size());
                    writer.chooses(language);
                    read = reader.readsLanguage().equals(language);
                }
            }
            if (!read) {
                stale.add(words);
            }
        }
        assertThat(stale).isEmpty();
    }

    @Test
    void oneGoesOnWhenAnotherIsKilledAndNothingAcknowledgedIsLost() throws Exception {
        Node killed = cluster.nodes().get(2);
        Writer there = at(2);
        Writer here = at(0);
        List<String> acknowledged = new ArrayList<>();
        CountDownLatch several = new CountDownLatch(5);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; killed.process().isAlive(); i++) {
                String words = "Before" + (10_000 + i);
                there.notes(words);
                acknowledged.add(words);
                several.countDown();
            }
        });
        assertThat(several.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();

        killed.process().destroyForcibly();

        await().atMost(SOON).until(writing::isDone);
        assertThat(killed.process().waitFor()).isEqualTo(128 + 9);
        assertThat(acknowledged)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(
                        words -> assertThat(here.readsLessons(words)).as(words).isEqualTo(1));
        here.notes("Afterwards");
        assertThat(at(1).readsLessons("Afterwards")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoIsStoppedStopsAllItStarted(boolean killed, @TempDir Path own) throws Exception {
        letIn(own);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Cluster.class.getName()));
        command.addAll(List.of(words(own, "--nodes=1", "--sample=no")));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("log.txt").toFile())
                .start();
        Path written = own.resolve("node-1").resolve("address");
        await().atMost(SOON).until(() -> Files.exists(written));
        List<ProcessHandle> started = process.descendants().collect(Collectors.toList());
        String address = Files.readString(written);
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(address + "/login.action")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(question, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
        assertThat(started).hasSizeGreaterThanOrEqualTo(2);

        if (killed) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }

        await().atMost(SOON)
                .until(() -> !process.isAlive()
                        && started.stream().noneMatch(ProcessHandle::isAlive)
                        && !isRunning(own.resolve("postgres")));
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> HttpClient.newHttpClient().send(question, BodyHandlers.discarding()));
    }

    /** A server keeps its number in its folder. */
    private static boolean isRunning(Path server) throws IOException {
        try (Stream<Path> found = Files.find(server, 2, (path, facts) -> path.endsWith("postmaster.pid"))) {
            return found.findAny().isPresent();
        }
    }

    @Test
    void saysWhatItCannotDo() {
        Redirect nowhere = Redirect.DISCARD;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cluster.start(nowhere, words(home, "--nodes=0")))
                .withMessage("--nodes takes a number from 1 to 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cluster.start(nowhere, words(home, "--nodes=2", "--db=jdbc:h2:mem:one")))
                .withMessage("Several nodes need PostgreSQL");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Cluster.start(nowhere, words(home, "--nodes=2")))
                .withMessageContaining("PostgreSQL does not start in")
                .havingCause()
                .withMessage("Another server is running there");
    }

    private static Writer at(int node) throws IOException {
        return new Writer(cluster.nodes().get(node));
    }
}
