package kam.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The stack that {@code ./kam up} runs, seen from another process. It is known by the file {@code <home>/parts}, one line
 * for each part: name, port, process id, management port or a dash.
 */
public final class RunningStack {

    private final Path home;

    private RunningStack(Path home) {
        this.home = home;
    }

    /** @param home the folder {@code .kam} */
    public static RunningStack at(Path home) {
        return new RunningStack(home);
    }

    /** One at a time, since parts may come back at the same time. */
    static synchronized void write(Path home, List<Part> parts) {
        String lines = parts.stream().map(RunningStack::line).collect(Collectors.joining());
        try {
            Files.writeString(home.resolve("parts"), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String line(Part part) {
        String management = part instanceof ServiceProcess service
                ? Integer.toString(service.managementUrl().getPort())
                : "-";
        return String.join(" ", part.name(), "" + part.port(), "" + part.pid(), management) + "\n";
    }

    /**
     * Moves the business clock of all services forward.
     *
     * @throws IllegalStateException when the stack does not run, or its clock may not be moved
     */
    public void advanceClock(Duration by) {
        Map<String, Integer> ports = managementPorts();
        List<URI> clocks = Service.behindTheGateway().stream()
                .filter(service -> ports.containsKey(service.folder()))
                .map(service -> URI.create("http://localhost:" + ports.get(service.folder())))
                .toList();
        new StackClock(home).advance(by, clocks);
    }

    private Map<String, Integer> managementPorts() {
        try {
            return Files.readAllLines(home.resolve("parts")).stream()
                    .map(line -> line.split(" "))
                    .filter(cells -> !cells[3].equals("-"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Integer.valueOf(cells[3])));
        } catch (IOException none) {
            throw new IllegalStateException("nothing is running: start it with ./kam up", none);
        }
    }
}
