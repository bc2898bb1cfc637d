package org.delbar.doors;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A workbench in a process of its own, which can be killed as a machine that loses its power. */
final class OwnNode implements AutoCloseable {

    private static final String READY = "Delbar is at";

    private final int port;
    private final String database;
    private final boolean sample;
    private Process process;

    OwnNode(String database, boolean sample) throws Exception {
        this.database = database;
        this.sample = sample;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        process = started();
    }

    URI url() {
        return URI.create("http://localhost:" + port + "/confluence");
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void startAgain() throws Exception {
        process = started();
    }

    private Process started() throws Exception {
        Path home = Files.createTempDirectory("delbar-own-node");
        Path log = home.resolve("log.txt");
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        ofPeople(System.getProperty("java.class.path")),
                        "org.delbar.workbench.Workbench",
                        "--jar=" + System.getProperty("delbar.jar"),
                        "--home=" + home,
                        "--db=" + database,
                        "--sample=" + (sample ? "yes" : "no"),
                        "--port=" + port)
                .directory(Path.of(System.getProperty("delbar.root")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!Files.readString(log).contains(READY) || !answers()) {
            if (node.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The node ended: " + Files.readString(log));
            }
        }
        return node;
    }

    /** Tests say little in the log; a node for people says when it is ready. */
    private static String ofPeople(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest login =
                    HttpRequest.newBuilder(URI.create(url() + "/login.action")).build();
            return HttpClient.newHttpClient()
                            .send(login, HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
