package kam.kit.filecheck;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A {@link Checker} that runs as a process with a heap of its own: what a parser does to it when a file is made to
 * harm does not reach the service. It gets no environment, and so none of the service's passwords.
 */
final class CheckerProcess implements AutoCloseable {
    /** One class of each jar that it needs. */
    private static final List<Class<?>> NEEDED = List.of(
            Checker.class,
            org.apache.pdfbox.Loader.class,
            org.apache.pdfbox.io.RandomAccessRead.class,
            org.apache.fontbox.FontBoxFont.class,
            org.apache.commons.logging.LogFactory.class,
            org.jboss.logging.Logger.class,
            com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi.class,
            com.twelvemonkeys.imageio.ImageReaderBase.class,
            com.twelvemonkeys.imageio.metadata.CompoundDirectory.class,
            com.twelvemonkeys.image.ImageUtil.class,
            com.twelvemonkeys.io.FileUtil.class,
            com.twelvemonkeys.lang.StringUtil.class);

    private final Process process;
    private final PrintWriter requests;
    private final BufferedReader answers;
    private volatile boolean ended;
    private volatile long lastUsed = System.nanoTime();

    private CheckerProcess(Process process) {
        this.process = process;
        this.requests = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static CheckerProcess start(CheckSettings settings) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                Checker.class.getName(),
                Long.toString(settings.longest().toMillis()));
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        var started = new CheckerProcess(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
        if (started.answers.readLine() == null) {
            started.close();
            throw new IOException("The process ended at once");
        }
        return started;
    }

    private static String classPath() {
        return NEEDED.stream().map(CheckerProcess::jar).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isUsable() {
        return !ended && process.isAlive();
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - lastUsed > time.toNanos();
    }

    /** What the file is. A file at which the process dies needs more memory or time than it may have. */
    FileType open(Opener opener, Path file) throws UnreadableFile {
        requests.println(opener.name() + " " + file);
        var answer = answer();
        lastUsed = System.nanoTime();
        var words = answer.split(" ", 2);
        if (words[0].equals(Checker.YES)) {
            return FileType.valueOf(words[1]);
        }
        if (words[0].equals(Checker.NO)) {
            throw new UnreadableFile(words[1]);
        }
        close();
        throw new UnreadableFile("To open the file takes more memory or time than a document may");
    }

    /** Anything else than the two answers is what the dying process says of itself, if it says anything. */
    private String answer() {
        try {
            var answer = answers.readLine();
            return answer == null ? "" : answer;
        } catch (IOException itDied) {
            return "";
        }
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }
}
