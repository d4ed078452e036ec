package kam.gateway;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody who goes on with his work, one request after the other, and notes how long each took. */
final class Victim {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final List<Integer> statuses = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    /** Reads and writes, by turns. */
    Victim work(String token, String collection, int requests) throws Exception {
        for (int i = 0; i < requests; i++) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/api/v1/" + collection + "/echo"))
                    .header("Authorization", "Bearer " + token)
                    .timeout(Duration.ofSeconds(20));
            var body = HttpRequest.BodyPublishers.ofString("{\"a\":1}");
            long start = System.nanoTime();
            var answer = client.send(
                    i % 2 == 0 ? request.GET().build() : request.POST(body).build(),
                    HttpResponse.BodyHandlers.ofString());
            nanos.add(System.nanoTime() - start);
            statuses.add(answer.statusCode());
        }
        return this;
    }

    List<Integer> statuses() {
        return statuses;
    }

    Duration percentile(int percent) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return Duration.ofNanos(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)));
    }
}
