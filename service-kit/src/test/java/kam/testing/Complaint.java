package kam.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** What is wrong with an answer to a request that was wrong or odd; null if nothing is. */
final class Complaint {
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\b(java|jakarta|org|io|com|kam)\\.[a-z]+\\.|\\bat [\\w.$]+\\(");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Complaint() {}

    /** For a request that must be refused. */
    static String ofRefusal(RawHttp.Answer answer) {
        return answer.status() < 400 ? "not refused" : of(answer);
    }

    /** For a request that may succeed or be refused. */
    static String of(RawHttp.Answer answer) {
        var head = ofHead(answer);
        return head != null || answer.status() < 400 ? head : ofProblem(answer);
    }

    /** For a request whose answer has no body, such as HEAD. */
    static String ofHead(RawHttp.Answer answer) {
        if (answer.status() >= 500) {
            return "failed";
        }
        if (!answer.header("Cache-Control").equals("private, no-cache")
                || !answer.header("Vary").equals("Authorization, Accept, Accept-Language")) {
            return "may be kept by anybody";
        }
        if (!answer.header("Location").matches("(/api/v1/.*)?")) {
            return "sends to " + answer.header("Location");
        }
        return null;
    }

    private static String ofProblem(RawHttp.Answer answer) {
        if (!answer.header("Content-Type").equals("application/problem+json")) {
            return "no problem details";
        }
        var problem = parsed(answer.body());
        if (!problem.path("code").isTextual() || !problem.path("title").isTextual()) {
            return "no code or title";
        }
        problem.remove("instance");
        return INSIDE.matcher(problem.toString()).find() ? "shows the inside" : null;
    }

    private static ObjectNode parsed(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
