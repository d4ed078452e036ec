package kam.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, as far as this system tells: by {@code /proc} on Linux, by {@code lsof} elsewhere. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** "process 4711 (java -jar …)", or "another process". */
    static String of(int port) {
        Optional<Long> pid = Files.isDirectory(PROC.resolve("self")) ? fromProc(port) : fromLsof(port);
        return pid.map(PortOwner::describe).orElse("another process");
    }

    private static String describe(long pid) {
        String command = ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .orElse("command unknown");
        return "process " + pid + " (" + (command.length() > 120 ? command.substring(0, 120) + "…" : command) + ")";
    }

    private static Optional<Long> fromProc(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)))
                .map(line -> line.trim().split("\\s+"))
                .filter(cells -> cells.length > 9 && cells[3].equals(LISTENING))
                .filter(cells -> cells[1].endsWith(":%04X".formatted(port)))
                .flatMap(cells -> holder("socket:[" + cells[9] + "]").stream())
                .findFirst();
    }

    private static Optional<Long> holder(String socket) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(PROC.resolve(pid + "/fd"), socket))
                .findFirst();
    }

    private static boolean holds(Path descriptors, String socket) {
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.anyMatch(descriptor -> socket.equals(target(descriptor)));
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private static Optional<Long> fromLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            return lsof.inputReader().lines().findFirst().map(Long::valueOf);
        } catch (IOException noLsof) {
            return Optional.empty();
        }
    }
}
