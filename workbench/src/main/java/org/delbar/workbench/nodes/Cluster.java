package org.delbar.workbench.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.delbar.workbench.start.Options;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Workbenches in processes of their own on one PostgreSQL: {@code ./delbar run --nodes=2}. */
public final class Cluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String DATABASE = "delbar";
    private static final int MOST = 9;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> words;
    private final Options options;
    private final Redirect output;

    private Cluster(List<String> words, Redirect output) {
        this.words = words;
        this.options = Options.of(
                words.stream().filter(word -> !isAbout("nodes", word)).toArray(String[]::new));
        this.output = output;
    }

    /**
     * Answers when all nodes do; what was begun is taken down when one does not start.
     *
     * @param words as for {@link Options}, with {@code --nodes=}; {@code --port} is that of the first node
     */
    public static Cluster start(Redirect output, String... words) {
        Cluster cluster = new Cluster(List.of(words), output);
        try {
            cluster.start();
            return cluster;
        } catch (IOException e) {
            cluster.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** One after the other: the first fills an empty database. */
    private void start() throws IOException {
        int wanted = wanted();
        String database = database();
        for (int number = 1; number <= wanted; number++) {
            nodes.add(startNode(number, database));
        }
    }

    private int wanted() {
        String last = words.stream().filter(word -> isAbout("nodes", word)).reduce("", (before, word) -> word);
        String number = last.substring(last.indexOf('=') + 1);
        if (!number.matches("[1-" + MOST + "]")) {
            throw new IllegalArgumentException("--nodes takes a number from 1 to " + MOST);
        }
        return Integer.parseInt(number);
    }

    private String database() {
        if (words.stream().anyMatch(word -> isAbout("db", word))) {
            if (!options.database().startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("Several nodes need PostgreSQL");
            }
            return options.database();
        }
        PostgresServer server = PostgresServer.keptIn(options.home().resolve("postgres"));
        running.push(server);
        if (!server.has(DATABASE)) {
            server.create(DATABASE);
        }
        return server.url(DATABASE);
    }

    private Node startNode(int number, String database) throws IOException {
        int port = options.port() == 0 ? 0 : options.port() + number - 1;
        List<String> itsWords = Stream.concat(
                        words.stream()
                                .filter(word -> Stream.of("nodes", "home", "db", "port")
                                        .noneMatch(name -> isAbout(name, word))),
                        Stream.of("--db=" + database, "--port=" + port))
                .toList();
        Node node = Node.start("node-" + number, options.home().resolve("node-" + number), itsWords, output);
        running.push(node);
        return node;
    }

    private static boolean isAbout(String option, String word) {
        return word.startsWith("--" + option + "=");
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            AutoCloseable part = running.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} does not stop", part.getClass().getSimpleName(), e);
            }
        }
    }

    /** For people: until Ctrl-C, or until no node is left. */
    public static void main(String... words) {
        try {
            Cluster cluster = start(Redirect.INHERIT, words);
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close, "cluster-stop"));
            List<String> addresses = new ArrayList<>();
            List<CompletableFuture<Void>> ends = new ArrayList<>();
            for (Node node : cluster.nodes()) {
                addresses.add(node.url() + "/");
                ends.add(node.process().onExit().thenRun(() -> LOG.info("{} has ended", node.name())));
            }
            LOG.info("Delbar is at {}; sign in on each", String.join(" and ", addresses));
            CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("The nodes do not start", e);
        }
        // Threads of the parts that did start would keep the JVM alive.
        System.exit(1);
    }
}
