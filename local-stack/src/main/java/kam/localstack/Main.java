package kam.localstack;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What {@code ./kam} does in Java: {@code HOME up [--demo]} and {@code HOME clock DURATION}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]).toAbsolutePath(), List.of(arguments).subList(1, arguments.length));
        } catch (UncheckedIOException failed) {
            fail(failed.getMessage() + " (" + failed.getCause().getMessage() + ")");
        } catch (IllegalStateException | DateTimeParseException failed) {
            fail(failed.getMessage());
        }
    }

    private static void run(Path home, List<String> command) {
        if (command.get(0).equals("clock")) {
            RunningStack.at(home).advanceClock(Duration.parse(command.get(1)));
            System.out.println("the business clock is ahead by " + new StackClock(home).offset());
        } else {
            new Up(home, command.contains("--demo")).run();
        }
    }

    private static void fail(String message) {
        System.err.println("kam: " + message);
        System.exit(1);
    }
}
