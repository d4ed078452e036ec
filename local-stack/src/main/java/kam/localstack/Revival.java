package kam.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Starts a part again that has died by itself, and says so; a part that keeps dying, or does not get as far as to
 * serve, is given up.
 */
final class Revival {
    private final Part part;
    private final Path log;
    private final Patience patience;
    private final Consumer<String> say;
    private final BooleanSupplier stopping;
    private final Runnable revived;

    /** @param revived told when the part serves again, under another process id */
    Revival(Part part, Path log, Patience patience, Consumer<String> say, BooleanSupplier stopping, Runnable revived) {
        this.part = part;
        this.log = log;
        this.patience = patience;
        this.say = say;
        this.stopping = stopping;
        this.revived = revived;
    }

    /** From now on, when it serves, until the stack is being stopped. */
    void watch() {
        var since = System.nanoTime();
        part.ended().thenAccept(exit -> fell(" has stopped" + how(exit), Duration.ofNanos(System.nanoTime() - since)));
    }

    private void fell(String how, Duration served) {
        if (stopping.getAsBoolean()) {
            return;
        }
        var what = part.name() + how + ", see " + log;
        patience.afterDeath(served)
                .ifPresentOrElse(
                        pause -> {
                            say.accept(what + "; it is started again in " + pause.toSeconds() + " s");
                            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, this::alone)
                                    .execute(this::startAgain);
                        },
                        () -> say.accept(what + "; it keeps failing and is not started again"));
    }

    /** A start is waited for; the common pool may have one thread only. */
    private void alone(Runnable start) {
        var thread = new Thread(start, "revival-of-" + part.name());
        thread.setDaemon(true);
        thread.start();
    }

    private void startAgain() {
        if (stopping.getAsBoolean()) {
            return;
        }
        try {
            part.restart();
        } catch (RuntimeException failed) {
            // It may run all the same, without ever being ready.
            end();
            fell(" did not start", Duration.ZERO);
            return;
        }
        if (stopping.getAsBoolean()) {
            // The stack was closed before this start had a process to stop.
            end();
            return;
        }
        watch();
        tell();
    }

    private void tell() {
        try {
            revived.run();
            say.accept(part.name() + " is back");
        } catch (RuntimeException untold) {
            say.accept(part.name() + " is back, which could not be noted: " + untold.getMessage());
        }
    }

    private void end() {
        try {
            part.close();
        } catch (RuntimeException failed) {
            say.accept(part.name() + " could not be stopped: " + failed.getMessage());
        }
    }

    private static String how(OptionalInt exit) {
        return exit.isPresent() ? " (exit " + exit.getAsInt() + ")" : "";
    }
}
