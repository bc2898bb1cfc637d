package org.delbar.workbench.nodes;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A server of the PostgreSQL programs that Debian installs. A guard holds on to our end of its input: it stops the
 * server when this Java ends, however it ends, or when it is closed.
 */
final class InstalledPostgres implements Closeable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String GUARD =
            "trap '' INT TERM HUP; read -r _; \"$@\"; test -z \"$PASSING\" || rm -rf \"$PASSING\"";
    private static final String LOOPBACK =
            " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" + " -c max_connections=300";
    private static final String UNSAFE = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private final Path folder;
    private final Path cluster;
    private final Path programs;
    private final int port;
    private final Process guard;

    private InstalledPostgres(Path folder, boolean kept) throws IOException {
        this.folder = folder;
        programs = newest().orElseThrow();
        // A server does not read what one of another version has written.
        cluster = folder.resolve("cluster-" + VERSIONS.relativize(programs).getName(0));
        port = freePort();
        if (isRoot()) {
            own(folder);
        }
        if (Files.exists(cluster.resolve("postmaster.pid")) && answer("pg_ctl", "status", "--pgdata=" + cluster) == 0) {
            throw new IOException("Another server is running there");
        }
        guard = guard(kept);
        try {
            start(kept);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** The programs of the newest version. */
    static Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    static InstalledPostgres keptIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new InstalledPostgres(folder, true);
    }

    static InstalledPostgres passing() throws IOException {
        return new InstalledPostgres(Files.createTempDirectory("delbar-postgres"), false);
    }

    int port() {
        return port;
    }

    String password() throws IOException {
        return Files.readString(secret());
    }

    private Path secret() {
        return folder.resolve("password");
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    private void start(boolean kept) throws IOException {
        if (!Files.exists(cluster)) {
            if (!Files.exists(secret())) {
                Files.writeString(secret(), UUID.randomUUID().toString());
            }
            if (isRoot()) {
                own(secret());
            }
            run(
                    "initdb",
                    "--pgdata=" + cluster,
                    "--username=delbar",
                    "--pwfile=" + secret(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--no-sync");
        }
        run(
                "pg_ctl",
                "start",
                "--wait",
                "--pgdata=" + cluster,
                "--log=" + folder.resolve("server.log"),
                "--options=-p " + port + LOOPBACK + (kept ? "" : UNSAFE));
    }

    private Process guard(boolean kept) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "sh"));
        command.addAll(
                asServer(program("pg_ctl"), "stop", "--pgdata=" + cluster, "--mode=" + (kept ? "fast" : "immediate")));
        ProcessBuilder guard = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        guard.environment().put("PASSING", kept ? "" : folder.toString());
        return guard.start();
    }

    private void run(String program, String... words) throws IOException {
        if (answer(program, words) != 0) {
            throw new IOException(program + ": " + Files.readString(said()));
        }
    }

    private int answer(String program, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program(program)));
        command.addAll(List.of(words));
        return ended(new ProcessBuilder(asServer(command.toArray(String[]::new)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start());
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The server refuses to run as root. */
    private static List<String> asServer(String... command) {
        if (!isRoot()) {
            return List.of(command);
        }
        List<String> whole = new ArrayList<>(
                List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--reset-env"));
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void own(Path path) throws IOException {
        Files.setOwner(
                path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        guard.getOutputStream().close();
        ended(guard);
    }
}
