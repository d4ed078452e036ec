package kam.localstack;

import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** A process of the stack. It keeps its port and its data when it is killed and started again. */
public interface Part extends AutoCloseable {

    String name();

    int port();

    /** Of its main process, as it runs now. */
    long pid();

    /** Completes when that process ends, whatever ends it: with its exit code, where the system tells us. */
    CompletableFuture<OptionalInt> ended();

    /** SIGKILL, as a crash would end it. Returns when the process is gone. */
    void kill();

    /** Starts it again after {@link #kill()}; a running one is stopped first. Returns when it serves. */
    void restart();

    /** Asks it to end, as an operator would, and waits until it has. Does nothing where it has ended already. */
    @Override
    void close();
}
