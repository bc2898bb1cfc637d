package org.delbar.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long a person waits for the first page of {@code ./delbar run}, and how much memory the workbench then keeps.
 *
 * @param firstMillis from the start of Java to the first page
 * @param readyMillis until the sample community is there
 * @param residentMegabytes of the idle process after a garbage collection
 */
record FirstPage(long firstMillis, long readyMillis, long residentMegabytes) {

    private static final String READY = "Delbar is at";

    static FirstPage measure() throws IOException, InterruptedException {
        int port = freePort();
        Path home = Files.createTempDirectory("delbar-first-page");
        Path log = home.resolve("log.txt");
        long begun = System.nanoTime();
        Process workbench = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        "workbench/target/classes:workbench/target/lib/*",
                        "org.delbar.workbench.Workbench",
                        "--jar=" + System.getProperty("delbar.jar"),
                        "--home=" + home,
                        "--port=" + port)
                .directory(Path.of(System.getProperty("delbar.root")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            while (!answers(port)) {
                wait(workbench, log, 5);
            }
            long first = millisSince(begun);
            while (!Files.readString(log).contains(READY)) {
                wait(workbench, log, 20);
            }
            long ready = millisSince(begun);
            new ProcessBuilder("jcmd", Long.toString(workbench.pid()), "GC.run")
                    .start()
                    .waitFor();
            wait(workbench, log, 2000);
            return new FirstPage(first, ready, resident(workbench.pid()));
        } finally {
            workbench.destroy();
            workbench.waitFor();
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            HttpRequest login = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/confluence/login.action"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(login, HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void wait(Process workbench, Path log, long millis) throws IOException, InterruptedException {
        if (workbench.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The workbench stopped: " + Files.readString(log));
        }
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static long resident(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
