package org.delbar.testing;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A server of the PostgreSQL programs that Debian installs. A guard holds on to our end of its input: it stops the
 * server and removes its folder when this Java ends, however it ends.
 */
record InstalledPostgres(int port, String password) {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String GUARD = "trap '' INT TERM HUP; read -r _; \"$@\" stop -m immediate; rm -rf \"$FOLDER\"";

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

    static InstalledPostgres start() throws IOException {
        Path programs = newest().orElseThrow();
        Path folder = Files.createTempDirectory("delbar-postgres");
        String password = UUID.randomUUID().toString();
        Path secret = Files.writeString(folder.resolve("password"), password);
        if (isRoot()) {
            own(folder);
            own(secret);
        }
        Path cluster = folder.resolve("cluster");
        String control = programs.resolve("pg_ctl").toString();
        int port = freePort();
        guard(folder, control, "-D", cluster.toString());
        run(
                folder,
                programs.resolve("initdb").toString(),
                "--pgdata=" + cluster,
                "--username=delbar",
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync");
        run(
                folder,
                control,
                "start",
                "--wait",
                "--pgdata=" + cluster,
                "--log=" + folder.resolve("server.log"),
                "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                        + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300");
        return new InstalledPostgres(port, password);
    }

    private static void guard(Path folder, String... control) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "sh"));
        command.addAll(List.of(asServer(control)));
        ProcessBuilder guard = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        guard.environment().put("FOLDER", folder.toString());
        guard.start();
    }

    private static void run(Path folder, String... command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(asServer(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The server refuses to run as root. */
    private static String[] asServer(String... command) {
        if (!isRoot()) {
            return command;
        }
        List<String> whole = new ArrayList<>(
                List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--reset-env"));
        whole.addAll(List.of(command));
        return whole.toArray(String[]::new);
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
}
