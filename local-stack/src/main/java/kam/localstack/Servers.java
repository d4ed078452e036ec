package kam.localstack;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Command lines of Java processes. */
final class Servers {

    private Servers() {}

    /**
     * A main class of Kafka or of the identity provider, on the class path that the build copied beside this code
     * ({@code target/classes} and the jar in {@code target} alike): it must not be mixed with the services' libraries.
     */
    static List<String> command(int heapMegabytes, List<String> options, String mainClass, String... arguments) {
        Path code = thisCode();
        Path libraries = code.resolveSibling("lib");
        if (!Files.isDirectory(libraries.resolve("servers"))) {
            throw new IllegalStateException(
                    "no Kafka and identity provider in " + libraries + ": build with ./mvnw -pl local-stack package");
        }
        List<String> command = java(heapMegabytes);
        command.addAll(options);
        command.add("-cp");
        // This code is there for the servers' settings of logging, which lie among its resources.
        command.add(Stream.of(code, libraries.resolve("servers/*"), libraries.resolve("own/*"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * The JVM that runs this code, set for a quick start and little memory instead of throughput: a heap that begins
     * small, and gives back what a moment of much work has taken. What the build has put together is not verified once
     * more, which would be a fifth of a start.
     */
    static List<String> java(int heapMegabytes) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xms16m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
    }

    /** A folder of classes or a jar. */
    private static Path thisCode() {
        try {
            return Path.of(Servers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
