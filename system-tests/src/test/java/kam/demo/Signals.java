package kam.demo;

import java.io.IOException;
import kam.localstack.Part;

/** Holds a process still and lets it go on, which no Java call can do. */
final class Signals {
    private Signals() {}

    static void stop(Part part) throws IOException, InterruptedException {
        send("-STOP", part);
    }

    static void goOn(Part part) throws IOException, InterruptedException {
        send("-CONT", part);
    }

    private static void send(String signal, Part part) throws IOException, InterruptedException {
        var exit = new ProcessBuilder("kill", signal, Long.toString(part.pid()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kill " + signal + " " + part.name() + " answered " + exit);
        }
    }
}
