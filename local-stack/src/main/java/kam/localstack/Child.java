package kam.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that this JVM started and that ends with it. It writes to {@code <home>/logs/<name>.log}. */
final class Child {

    /** Longer than a service takes at most: 5 s until others notice, 20 s for requests, twice 5 s for events. */
    private static final int STOP_SECONDS = 40;

    /** Ctrl-C reaches the whole terminal; ignoring it lets the parent stop its children in their order. */
    private static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final String name;
    private final Process process;
    private final Path log;
    private final long logStart;

    private Child(String name, Process process, Path log, long logStart) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.logStart = logStart;
    }

    /** Starts {@code command} in {@code home} with {@code environment} added to this process's own. */
    static Child start(String name, Path home, Map<String, String> environment, List<String> command) {
        try {
            Path log = logOf(name, home);
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            List<String> full = new ArrayList<>();
            if (Files.isExecutable(Path.of("/bin/sh"))) {
                full.addAll(DEAF_TO_CTRL_C);
            }
            full.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(full)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // The stack's own settings are none of its children's, which would take them for theirs.
            builder.environment().keySet().removeIf(variable -> variable.matches("KAM_\\w+_PORT"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Lifeline.hold(process.pid());
            process.onExit().thenRun(() -> Lifeline.release(process.pid()));
            return new Child(name, process, log, logStart);
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " could not be started", failed);
        }
    }

    /** Where {@code name} writes its log; makes the folder. */
    static Path logOf(String name, Path home) {
        try {
            return Files.createDirectories(home.resolve("logs")).resolve(name + ".log");
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for logs in " + home, failed);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Where it writes. */
    Path log() {
        return log;
    }

    /** Completes with the exit code when the process ends. */
    CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** What it has logged since this start. */
    String logged() {
        try (InputStream written = Files.newInputStream(log)) {
            written.skipNBytes(logStart);
            return new String(written.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails with the log's last lines when the process is not alive. */
    void requireAlive() {
        if (!alive()) {
            List<String> lines = logged().lines().toList();
            String last = String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
            throw new IllegalStateException(
                    name + " stopped (exit " + process.exitValue() + "), see " + log + "\n" + last);
        }
    }

    /** SIGKILL: no shutdown hook, no flush. Returns when the process is gone. */
    void kill() {
        process.destroyForcibly();
        await(STOP_SECONDS);
    }

    /** Asks the process to end, and kills it if it has not done so after 40 seconds. */
    void stop() {
        process.destroy();
        if (!await(STOP_SECONDS)) {
            kill();
        }
    }

    private boolean await(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
