package kam.kit.filecheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A program of its own: reads lines of an {@link Opener} and a path, and answers each with a line of what the file is.
 * It ends with its input, or when a file takes too long; then, as when memory is used up, there is no answer.
 */
final class Checker {
    static final String YES = "yes";
    static final String NO = "no";

    private Checker() {}

    /** Takes the longest time that a file may take, in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        long longest = Long.parseLong(arguments[0]);
        var answers = System.out;
        System.setOut(System.err);
        answers.println("ready");
        var alarms = new Timer(true);
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var request = requests.readLine(); request != null; request = requests.readLine()) {
            var alarm = new TimerTask() {
                @Override
                public void run() {
                    Runtime.getRuntime().halt(1);
                }
            };
            alarms.schedule(alarm, longest);
            answers.println(answer(request));
            alarm.cancel();
        }
    }

    private static String answer(String request) {
        var words = request.split(" ", 2);
        try {
            return YES + " " + Opener.valueOf(words[0]).open(Path.of(words[1]));
        } catch (UnreadableFile e) {
            return NO + " " + e.getMessage();
        }
    }
}
