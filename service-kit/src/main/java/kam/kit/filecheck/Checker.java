package kam.kit.filecheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A program of its own: reads lines of a number, an {@link Opener} and a path, and answers each with one line of that
 * number and what the file is. It ends with its input, or when a file takes too much of the processor's time; then, as
 * when memory is used up, there is no answer. A machine that is busy with other things takes nothing from a file's time.
 */
final class Checker {
    static final String READY = "ready";
    static final String YES = "yes";
    static final String NO = "no";

    /** How it ends when a file takes too long; the virtual machine has 1 for all that goes wrong in itself. */
    static final int TOO_LONG = 4;

    private Checker() {}

    private static final long LOOKED_AT_EVERY_MILLIS = 100;

    /** Takes the longest time of the processor that a file may take, in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        long longest = Long.parseLong(arguments[0]);
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        answers.println(READY);
        var alarms = new Timer(true);
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var request = requests.readLine(); request != null; request = requests.readLine()) {
            var until = used().plusMillis(longest);
            var alarm = new TimerTask() {
                @Override
                public void run() {
                    if (used().compareTo(until) > 0) {
                        Runtime.getRuntime().halt(TOO_LONG);
                    }
                }
            };
            var every = Math.min(longest, LOOKED_AT_EVERY_MILLIS);
            alarms.schedule(alarm, every, every);
            answers.println(answer(request));
            alarm.cancel();
        }
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static String answer(String request) {
        var words = request.split(" ", 3);
        try {
            return words[0] + " " + YES + " " + Opener.valueOf(words[1]).open(Path.of(words[2]));
        } catch (UnreadableFile e) {
            return words[0] + " " + NO + " " + oneLine(e.getMessage());
        }
    }

    /** A second line would be the answer to the next file. */
    private static String oneLine(String reason) {
        return reason.replaceAll("\\p{Cntrl}", " ");
    }
}
