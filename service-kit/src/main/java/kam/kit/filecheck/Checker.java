package kam.kit.filecheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A program of its own: reads lines of a number, an {@link Opener} and a path, and answers each with one line of that
 * number and what the file is. It ends with its input, or when a file takes too long; then, as when memory is used up,
 * there is no answer.
 */
final class Checker {
    static final String READY = "ready";
    static final String YES = "yes";
    static final String NO = "no";

    /** How it ends when a file takes too long; the virtual machine has 1 for all that goes wrong in itself. */
    static final int TOO_LONG = 4;

    private Checker() {}

    /** Takes the longest time that a file may take, in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        long longest = Long.parseLong(arguments[0]);
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        answers.println(READY);
        var alarms = new Timer(true);
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var request = requests.readLine(); request != null; request = requests.readLine()) {
            var alarm = new TimerTask() {
                @Override
                public void run() {
                    Runtime.getRuntime().halt(TOO_LONG);
                }
            };
            alarms.schedule(alarm, longest);
            answers.println(answer(request));
            alarm.cancel();
        }
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
