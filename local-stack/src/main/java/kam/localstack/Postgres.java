package kam.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server on loopback that keeps its data in {@code <home>/postgres} between runs and is as durable as in
 * production: what it has committed survives {@link #kill()}.
 *
 * <p>The superuser {@code postgres} needs no password; every other role does.
 */
public final class Postgres implements AutoCloseable {

    private static final String ACCESS = """
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128      trust
            host all all      127.0.0.1/32 scram-sha-256
            host all all      ::1/128      scram-sha-256
            """;

    private final Path home;
    private final Path data;
    private final EmbeddedPostgres server;

    private Postgres(Path home, Path data, EmbeddedPostgres server) {
        this.home = home;
        this.data = data;
        this.server = server;
    }

    /**
     * Starts the server, or takes over the data of an earlier run that ended in any way.
     *
     * @param port 0 takes a free one
     * @throws IllegalStateException when the port is taken; the message names who has it
     */
    public static Postgres start(Path home, int port) {
        Path folder = home.toAbsolutePath();
        Path data = folder.resolve("postgres");
        try {
            Files.createDirectories(data);
            endEarlierRun(data);
            Postgres postgres = new Postgres(folder, data, server(folder, data, Ports.claim("PostgreSQL", port)));
            Lifeline.hold(postgres.pid());
            Lifeline.atExit(postgres::close);
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start, see " + folder + "/logs/postgres.log", failed);
        }
    }

    private static EmbeddedPostgres server(Path home, Path data, int port) throws IOException {
        try {
            return builder(home, data, port).start();
        } catch (ExceptionInInitializerError halfUnpacked) {
            // A process that was killed while it unpacked the binaries left a folder that no later one can complete.
            deleteHalfUnpacked();
            return builder(home, data, port).start();
        }
    }

    private static void deleteHalfUnpacked() throws IOException {
        Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(binaries, "PG-*")) {
            for (Path version : versions) {
                if (Files.notExists(version.resolve(".exists"))) {
                    Folders.delete(version);
                }
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(Path home, Path data, int port) throws IOException {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(Child.logOf("postgres", home).toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(Postgres::writeAccess)
                .setPort(port)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The same order of text on every system.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library switches these off.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("io_method", "sync")
                .setServerConfig("jit", "off");
    }

    private static void writeAccess(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A server whose starter was killed before it could pass that on, or a file whose process id is someone else's. */
    private static void endEarlierRun(Path data) throws IOException {
        Optional<ProcessHandle> named = postmaster(data).flatMap(ProcessHandle::of);
        if (named.isEmpty()) {
            return;
        }
        ProcessHandle process = named.get();
        boolean earlierRun = process.info().commandLine().orElse("").contains(data.toString());
        if (!earlierRun) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            return;
        }
        process.destroy();
        Waiting.until("the end of an earlier PostgreSQL", Duration.ofSeconds(30), () -> !process.isAlive());
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /**
     * Makes sure that the database exists with its two login roles, whose passwords equal their names: {@code
     * <database>_owner} owns it and its schema public, {@code <database>_app} may connect and use that schema, and gets
     * what else it may do from migrations.
     */
    public void provision(String database) {
        new DatabaseSetup(server).provision(database);
    }

    /** The server's main process. */
    public long pid() {
        return postmaster(data).orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    }

    /** SIGKILL to the server and its children, as a crash would end them. Returns when all of them are gone. */
    public void kill() {
        ProcessHandle main = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(main.descendants().toList());
        all.add(0, main);
        all.forEach(ProcessHandle::destroyForcibly);
        Waiting.until(
                "PostgreSQL's end", Duration.ofSeconds(15), () -> all.stream().noneMatch(ProcessHandle::isAlive));
        Lifeline.release(main.pid());
    }

    /** Starts the server again after {@link #kill()}, on the same port and data; a running one is stopped first. */
    public void restart() {
        postmaster(data).ifPresent(Lifeline::release);
        control("restart");
        Lifeline.hold(pid());
    }

    @Override
    public void close() {
        Optional<ProcessHandle> main = postmaster(data).flatMap(ProcessHandle::of);
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop", failed);
        }
        main.ifPresent(process -> {
            // The library waits five seconds only, and a last checkpoint may take longer.
            Waiting.until("PostgreSQL's end", Duration.ofSeconds(30), () -> !process.isAlive());
            Lifeline.release(process.pid());
        });
    }

    /** pg_ctl, which takes the server's own command line of the last start for the next one. */
    private void control(String action) {
        try {
            String options = Files.readString(data.resolve("postmaster.opts"));
            Path binaries =
                    Path.of(options.substring(0, options.indexOf(" \""))).getParent();
            List<String> command = new ArrayList<>();
            if (LinuxUtils.isUnshareAvailable()) {
                // PostgreSQL refuses to run as root; in a user namespace of its own it is not.
                command.addAll(List.of("unshare", "-U"));
            }
            Path log = Child.logOf("postgres", home);
            command.addAll(List.of(binaries.resolve("pg_ctl").toString(), action, "-w", "-t", "60", "-m", "fast"));
            command.addAll(List.of("-D", data.toString()));
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("PostgreSQL did not " + action + ", see " + log);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not " + action, failed);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during PostgreSQL's " + action, stopWaiting);
        }
    }

    private static Optional<Long> postmaster(Path data) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(Long::valueOf);
        } catch (IOException notRunning) {
            return Optional.empty();
        }
    }
}
