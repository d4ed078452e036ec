package kam.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code ./kam up}: the stack in the foreground, until Ctrl-C or {@code ./kam down}. */
final class Up {

    private final Path home;
    private final boolean demo;
    private volatile LocalStack stack;
    private volatile boolean stopping;

    Up(Path home, boolean demo) {
        this.home = home;
        this.demo = demo;
    }

    void run() {
        long began = System.nanoTime();
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (demo) {
            environment.put("KAM_CLOCK_MOVABLE", "true");
        }
        StackSettings asked = StackSettings.of(home, environment);
        StackSettings settings = demo ? asked.refusingStrangers() : asked;
        settings.check();
        write("stack.pid", ProcessHandle.current().pid() + "\n");
        Lifeline.atExit(this::stop);
        stack = start(settings);
        RunningStack.write(home, stack.parts());
        stack.parts().forEach(this::watch);
        System.out.println(greeting(Duration.ofNanos(System.nanoTime() - began)));
        if (demo) {
            runDemo();
        }
        waitForEver();
    }

    private LocalStack start(StackSettings settings) {
        try {
            return LocalStack.start(settings, Up::show);
        } catch (IllegalStateException failed) {
            if (stopping) {
                // Of course it failed: what it was starting is being stopped.
                waitForEver();
            }
            throw failed;
        }
    }

    private static synchronized void show(Part part, Duration took) {
        System.out.printf("%-28s localhost:%-6d %3d s%n", part.name(), part.port(), took.toSeconds());
    }

    private void watch(Part part) {
        new Revival(
                        part,
                        Child.logOf(part.name(), home),
                        new Patience(Duration.ofSeconds(1)),
                        line -> System.err.println("kam: " + line),
                        () -> stopping,
                        () -> RunningStack.write(home, stack.parts()))
                .watch();
    }

    private String greeting(Duration took) {
        return """

                Ready after %d s. Ctrl-C, or ./kam down in another terminal, stops it.

                  start page      %2$s/
                  all APIs        %2$s/docs
                  sign-in         %3$s
                  a token         ./kam token ROLE [--office CODE] [--name NAME]     (roles: ./kam help)
                  a call          curl -H "Authorization: Bearer $(./kam token office-clerk --office BJ)" %2$s/api/v1/customers
                  state, logs     ./kam status, %4$s/logs
                """.formatted(
                took.toSeconds(), stack.gateway(), stack.identityProvider().issuer(), home);
    }

    private void runDemo() {
        Path libraries = home.resolve("app").resolve("demo");
        if (Files.notExists(libraries)) {
            System.err.println("kam: there is no demo in " + libraries);
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(Servers.java(128)).inheritIO();
        builder.command().addAll(List.of("-cp", libraries + File.separator + "*", "kam.demo.Demo"));
        builder.environment().put("KAM_GATEWAY", stack.gateway().toString());
        builder.environment()
                .put(
                        "KAM_TOKEN_ENDPOINT",
                        stack.identityProvider().tokenEndpoint().toString());
        builder.environment().put("KAM_HOME", home.toString());
        try {
            Process process = builder.start();
            Lifeline.hold(process.pid());
            int exit = process.waitFor();
            Lifeline.release(process.pid());
            if (exit != 0 && !stopping) {
                System.err.println("kam: the demo stopped with an error (exit " + exit + "); the system keeps running");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the demo did not start", failed);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitForEver() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        stopping = true;
        System.out.println("\nstopping …");
        if (stack != null) {
            stack.close();
        }
        try {
            Files.deleteIfExists(home.resolve("parts"));
            Files.deleteIfExists(home.resolve("stack.pid"));
        } catch (IOException leftBehind) {
            System.err.println("kam: " + leftBehind.getMessage());
        }
        System.out.println("stopped");
    }

    private void write(String file, String text) {
        try {
            Files.writeString(home.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
