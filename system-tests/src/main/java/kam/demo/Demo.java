package kam.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.demo.Dataset.Person;

/**
 * Plays the regulation's story on the stack of {@code ./kam up --demo}, which sets {@code KAM_GATEWAY}, {@code
 * KAM_TOKEN_ENDPOINT} and {@code KAM_HOME}.
 */
public final class Demo {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Demo() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var gateway = URI.create(required("KAM_GATEWAY"));
        var stage = new Stage(
                new Api(gateway, Demo::token),
                Dataset.load(),
                new Transcript(out),
                gateway,
                new Business(Demo::letPass, movedBefore()),
                Path.of(required("KAM_HOME"), "papers"));
        var story = new Story(stage);
        if (story.wasPlayed()) {
            out.println("The story was played on this data before; ./kam up --demo --fresh plays it again.");
            return;
        }
        story.play();
    }

    private static String token(Person person) {
        var form = Stream.of(
                        Map.entry("grant_type", "client_credentials"),
                        Map.entry("client_id", "local"),
                        Map.entry("client_secret", "local"),
                        Map.entry("sub", person.id()),
                        Map.entry("name", person.name()),
                        Map.entry("role", person.role()),
                        Map.entry("office", person.office() == null ? "" : person.office()))
                .map(field -> field.getKey() + "=" + Url.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(URI.create(required("KAM_TOKEN_ENDPOINT")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        try {
            return new JsonMapper().readTree(answer).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration movedBefore() {
        var clock = Path.of(required("KAM_HOME"), "clock");
        try {
            return Files.exists(clock) ? Duration.parse(Files.readString(clock).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code ./kam clock} does, so that the stack remembers it. */
    private static void letPass(Duration time) {
        var home = required("KAM_HOME");
        var java = System.getProperty("java.home") + "/bin/java";
        try {
            var clock = new ProcessBuilder(
                            java,
                            "-cp",
                            home + "/app/local-stack/local-stack.jar",
                            "kam.localstack.Main",
                            home,
                            "clock",
                            time.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (clock.waitFor() != 0) {
                throw new IllegalStateException("The clock did not move");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String required(String variable) {
        var value = System.getenv(variable);
        if (value == null) {
            throw new IllegalStateException(variable + " is not set; ./kam up --demo sets it");
        }
        return value;
    }
}
