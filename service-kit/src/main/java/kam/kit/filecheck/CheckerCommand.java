package kam.kit.filecheck;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** How a {@link Checker} is started: within its limits, with only the jars that it needs, and without environment. */
final class CheckerCommand {
    /** How {@code ExitOnOutOfMemoryError} ends it. */
    static final int OUT_OF_MEMORY = 3;

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

    private CheckerCommand() {}

    static ProcessBuilder of(CheckSettings settings) {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Only answers go to the standard output.
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                Checker.class.getName(),
                Long.toString(settings.longest().toMillis()));
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static String classPath() {
        return NEEDED.stream().map(CheckerCommand::jar).distinct().collect(Collectors.joining(File.pathSeparator));
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
}
