package org.delbar.workbench.nodes;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.start.Options;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A workbench in a process of its own. It is told its options by its input, so that no password stands in the list of
 * processes, and ends when its input does: nothing outlives whoever started it.
 */
public final class Node implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final String ADDRESS = "address";
    private static final long PATIENCE_SECONDS = 20;
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"));

    private final String name;
    private final Path home;
    private final Process process;

    private Node(String name, Path home, Process process) {
        this.name = name;
        this.home = home;
        this.process = process;
    }

    /**
     * Waits until it answers.
     *
     * @param words as for {@link Options}, without home
     */
    static Node start(String name, Path home, List<String> words, Redirect output) throws IOException {
        Files.createDirectories(home);
        Files.deleteIfExists(home.resolve(ADDRESS));
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of("-Ddelbar.node=" + name + " ", Node.class.getName(), home.toString()));
        Node node = new Node(
                name,
                home,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start());
        try {
            node.tell(words);
            node.awaitAnswers();
            return node;
        } catch (IOException e) {
            node.close();
            throw e;
        }
    }

    @SuppressWarnings("resource")
    private void tell(List<String> words) throws IOException {
        BufferedWriter input = process.outputWriter(StandardCharsets.UTF_8);
        for (String word : words) {
            input.append(word).append('\n');
        }
        input.append('\n').flush();
    }

    private void awaitAnswers() throws IOException {
        while (!Files.exists(home.resolve(ADDRESS))) {
            if (endedWithin(100, TimeUnit.MILLISECONDS)) {
                throw new IOException(name + " does not start");
            }
        }
    }

    public String name() {
        return name;
    }

    /** With context path and without a slash at the end. */
    public URI url() throws IOException {
        return URI.create(Files.readString(home.resolve(ADDRESS)));
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        if (!endedWithin(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private boolean endedWithin(long time, TimeUnit unit) throws IOException {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** In the process of the node: its home, then options line by line on the input, an empty line, silence. */
    public static void main(String... home) {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>(List.of("--home=" + home[0]));
            for (String line = input.readLine(); line != null && !line.isEmpty(); line = input.readLine()) {
                words.add(line);
            }
            Workbench workbench = Workbench.start(Options.of(words.toArray(String[]::new)));
            Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "workbench-stop"));
            Path written = Files.writeString(
                    Path.of(home[0], ADDRESS + ".new"), workbench.url().toString());
            Files.move(written, Path.of(home[0], ADDRESS), StandardCopyOption.ATOMIC_MOVE);
            input.readLine();
            System.exit(0);
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("The node does not start", e);
            System.exit(1);
        }
    }
}
