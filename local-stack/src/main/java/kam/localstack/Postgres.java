package kam.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL server on loopback that keeps its data in {@code <home>/postgres} between runs and is as durable as in
 * production: what it has committed survives {@link #kill()}.
 *
 * <p>The superuser {@code postgres} needs no password; every other role does.
 */
public final class Postgres implements Part {

    private static final Duration END = Duration.ofSeconds(30);

    private final PostgresFolder folder;
    private final EmbeddedPostgres server;

    private Postgres(PostgresFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server, or takes over the data of an earlier run that ended in any way.
     *
     * @param port 0 takes a free one
     * @throws IllegalStateException when the port is taken; the message names who has it
     */
    public static Postgres start(Path home, int port) {
        Path data = home.toAbsolutePath().resolve("postgres");
        PostgresFolder folder = new PostgresFolder(data, Child.logOf("postgres", home.toAbsolutePath()));
        try {
            folder.endEarlierRun();
            Postgres postgres = new Postgres(folder, server(folder, Ports.claim("PostgreSQL", port)));
            Lifeline.hold(postgres.pid());
            Lifeline.atExit(postgres::close);
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start, see " + folder.log(), failed);
        }
    }

    private static EmbeddedPostgres server(PostgresFolder folder, int port) throws IOException {
        try {
            return builder(folder, port).start();
        } catch (ExceptionInInitializerError binariesIncomplete) {
            PostgresFolder.deleteHalfUnpackedBinaries();
            return builder(folder, port).start();
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresFolder folder, int port) {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(PostgresFolder::writeAccess)
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

    @Override
    public String name() {
        return "postgres";
    }

    @Override
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

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public CompletableFuture<OptionalInt> ended() {
        return running().onExit().thenApply(notOurChild -> OptionalInt.empty());
    }

    private ProcessHandle running() {
        return folder.server().orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    }

    /** SIGKILL to the server and its children at once. Returns when all of them are gone. */
    @Override
    public void kill() {
        ProcessHandle main = running();
        List<ProcessHandle> all = new ArrayList<>(main.descendants().toList());
        all.add(0, main);
        all.forEach(ProcessHandle::destroyForcibly);
        Waiting.until("PostgreSQL's end", END, () -> all.stream().noneMatch(ProcessHandle::isAlive));
        Lifeline.release(main.pid());
    }

    @Override
    public void restart() {
        try {
            folder.server().map(ProcessHandle::pid).ifPresent(Lifeline::release);
            folder.restart();
            Lifeline.hold(pid());
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not restart", failed);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL restarted", stopWaiting);
        }
    }

    @Override
    public void close() {
        var main = folder.server();
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop", failed);
        }
        main.ifPresent(process -> {
            // The library waits five seconds only, and a last checkpoint may take longer.
            Waiting.until("PostgreSQL's end", END, () -> !process.isAlive());
            Lifeline.release(process.pid());
        });
    }
}
