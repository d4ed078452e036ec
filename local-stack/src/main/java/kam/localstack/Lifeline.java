package kam.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends what this JVM started when this JVM ends, however it ends.
 *
 * <p>An orderly end is a shutdown hook. For the other kind (kill -9) a small shell process reads the process ids from a
 * pipe that only this JVM holds: the end of the pipe is the end of the JVM. Where there is no {@code /bin/sh}, only the
 * shutdown hook remains. Either waits as long as {@link Child#stop} before it kills.
 */
final class Lifeline {

    /** INT is PostgreSQL's quick stop, which the other children ignore; TERM is the orderly stop of everything else. */
    private static final String WATCH = """
            trap '' INT TERM HUP
            pids=
            without() { for p in $pids; do [ "$p" = "$1" ] || printf '%s ' "$p"; done; }
            while read -r sign pid; do
              pids=$(without "$pid")
              [ "$sign" = + ] && pids="$pids $pid"
            done
            for p in $pids; do kill -TERM "$p"; kill -INT "$p"; done
            second=0
            while [ $second -lt 40 ]; do
              for p in $pids; do kill -0 "$p" || pids=$(without "$p"); done
              [ -z "$pids" ] && exit
              sleep 1
              second=$((second + 1))
            done
            for p in $pids; do kill -KILL "$p"; done
            """;

    private static final Path SHELL = Path.of("/bin/sh");
    private static final List<Runnable> ENDINGS = new ArrayList<>();
    private static OutputStream pipe;

    private Lifeline() {}

    /** Runs {@code ending} when this JVM ends, after the endings that were given earlier. */
    static synchronized void atExit(Runnable ending) {
        if (ENDINGS.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(Lifeline::endAll, "local-stack-end"));
        }
        ENDINGS.add(ending);
    }

    /** The process ends with this JVM from now on. */
    static void hold(long pid) {
        tell("+ " + pid);
    }

    /** The process has ended; its id may belong to another one now. */
    static void release(long pid) {
        tell("- " + pid);
    }

    private static void endAll() {
        List<Runnable> endings;
        synchronized (Lifeline.class) {
            endings = List.copyOf(ENDINGS);
        }
        endings.forEach(Lifeline::end);
    }

    private static void end(Runnable ending) {
        try {
            ending.run();
        } catch (RuntimeException one) {
            System.err.println("while stopping: " + one.getMessage());
        }
    }

    private static synchronized void tell(String line) {
        if (!Files.isExecutable(SHELL)) {
            return;
        }
        try {
            if (pipe == null) {
                pipe = new ProcessBuilder(SHELL.toString(), "-c", WATCH)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .getOutputStream();
            }
            pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException broken) {
            // The watching shell was killed: the shutdown hook remains.
            pipe = null;
        }
    }
}
