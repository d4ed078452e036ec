package kam.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Starts a part again that has died by itself, and says so; a part that keeps dying is given up. */
final class Revival {
    private final Part part;
    private final Path log;
    private final Patience patience;
    private final Consumer<String> say;
    private final BooleanSupplier stopping;
    private final Runnable revived;
    private long startedAt;

    /** @param revived told when the part serves again, under another process id */
    Revival(Part part, Path log, Patience patience, Consumer<String> say, BooleanSupplier stopping, Runnable revived) {
        this.part = part;
        this.log = log;
        this.patience = patience;
        this.say = say;
        this.stopping = stopping;
        this.revived = revived;
    }

    /** From now on, until the stack is being stopped. */
    void watch() {
        startedAt = System.nanoTime();
        part.ended().thenAccept(exit -> died(how(exit)));
    }

    private void died(String how) {
        if (stopping.getAsBoolean()) {
            return;
        }
        var what = part.name() + " has stopped" + how + ", see " + log;
        patience.afterDeath(Duration.ofNanos(System.nanoTime() - startedAt))
                .ifPresentOrElse(
                        pause -> {
                            say.accept(what + "; it is started again in " + pause.toSeconds() + " s");
                            CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                                    .execute(this::startAgain);
                        },
                        () -> say.accept(what + "; it keeps stopping and is not started again"));
    }

    private void startAgain() {
        if (stopping.getAsBoolean()) {
            return;
        }
        startedAt = System.nanoTime();
        try {
            part.restart();
        } catch (RuntimeException diedAtOnce) {
            died(" while it started");
            return;
        }
        revived.run();
        say.accept(part.name() + " is back");
        watch();
    }

    private static String how(OptionalInt exit) {
        return exit.isPresent() ? " (exit " + exit.getAsInt() + ")" : "";
    }
}
