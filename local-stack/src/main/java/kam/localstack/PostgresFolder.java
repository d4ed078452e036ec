package kam.localstack;

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

/** PostgreSQL's data folder, and what its files say of the server that runs on it. */
record PostgresFolder(Path data, Path log) {

    /** Passwords for everybody but the superuser. */
    private static final String ACCESS = """
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128      trust
            host all all      127.0.0.1/32 scram-sha-256
            host all all      ::1/128      scram-sha-256
            """;

    /** The main process by the server's own record; a killed server leaves its record behind. */
    Optional<ProcessHandle> server() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of);
        } catch (IOException notRunning) {
            return Optional.empty();
        }
    }

    /** A server whose starter was killed before it could pass that on, or a record whose process id is another's now. */
    void endEarlierRun() throws IOException {
        Optional<ProcessHandle> named = server();
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

    static void writeAccess(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A process that was killed while it unpacked the binaries leaves a folder that no later one can complete. */
    static void deleteHalfUnpackedBinaries() throws IOException {
        Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(binaries, "PG-*")) {
            for (Path version : versions) {
                if (Files.notExists(version.resolve(".exists"))) {
                    Folders.delete(version);
                }
            }
        }
    }

    /** Starts the server with the command line of its last start, which the server has recorded. */
    void restart() throws IOException, InterruptedException {
        String lastStart = Files.readString(data.resolve("postmaster.opts"));
        Path binaries =
                Path.of(lastStart.substring(0, lastStart.indexOf(" \""))).getParent();
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is not root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "restart", "-w", "-t", "60", "-m", "fast"));
        command.addAll(List.of("-D", data.toString()));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("PostgreSQL did not restart, see " + log);
        }
    }
}
