package kam.kit.filecheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A {@link Checker} that runs as a process with a heap of its own: what a parser does to it when a file is made to
 * harm does not reach the service. It gets no environment, and so none of the service's passwords.
 */
final class CheckerProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(10);

    /** By then its own alarm has gone off, unless it is past doing anything, or gets no time of the processor. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final Set<Integer> OF_THE_FILE = Set.of(Checker.TOO_LONG, CheckerCommand.OUT_OF_MEMORY);

    private final Process process;
    private final Duration longest;
    private final PrintWriter requests;
    private final BufferedReader answers;
    private volatile boolean ended;
    private volatile long lastUsed = System.nanoTime();
    private long number;

    private CheckerProcess(Process process, Duration longest) {
        this.process = process;
        this.longest = longest.plus(LATE);
        this.requests = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static CheckerProcess start(CheckSettings settings) throws IOException {
        var started = new CheckerProcess(CheckerCommand.of(settings).start(), settings.longest());
        if (!Checker.READY.equals(started.lineWithin(LONGEST_START))) {
            started.close();
            throw new IOException("The process ended at once, or did not get ready");
        }
        return started;
    }

    boolean isUsable() {
        return !ended && process.isAlive();
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - lastUsed > time.toNanos();
    }

    /**
     * What the file is. A file at which the process ends for want of memory or time is refused; fails where the process
     * ends for a reason that need not lie in the file.
     */
    FileType open(Opener opener, Path file) throws UnreadableFile, IOException {
        number++;
        requests.println(number + " " + opener.name() + " " + file);
        var answer = lineWithin(longest);
        lastUsed = System.nanoTime();
        if (answer == null) {
            throw died();
        }
        try {
            return CheckerAnswer.read(answer, number);
        } catch (IllegalArgumentException noAnswer) {
            close();
            throw new UnreadableFile("文件无法读取 | The file cannot be read");
        }
    }

    private IOException died() throws UnreadableFile {
        try {
            if (process.waitFor(LATE.toSeconds(), TimeUnit.SECONDS) && OF_THE_FILE.contains(process.exitValue())) {
                throw new UnreadableFile(
                        "打开该文件所需的内存或时间超过限度 | To open the file takes more memory or time than a document may");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
        return new IOException("The process that opens files ended: " + process);
    }

    /** Null when the process has ended, as it is made to when this is over. */
    private String lineWithin(Duration time) {
        var line = new CompletableFuture<String>().orTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
        line.exceptionally(late -> {
            process.destroyForcibly();
            return null;
        });
        try {
            var read = answers.readLine();
            return line.complete(read) ? read : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }
}
