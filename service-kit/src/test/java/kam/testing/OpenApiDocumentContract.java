package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kam.testing.Api.Operation;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is the one the service gives, so that a change of the API is seen in review; and it
 * is complete enough to generate a client from.
 */
public abstract class OpenApiDocumentContract {
    private static final String WRITE = "kam.docs.write";

    @TestHTTPResource(value = "/openapi.yaml", management = true)
    URI document;

    @TestHTTPResource(value = "/openapi.json", management = true)
    URI description;

    /** Where the document is committed. */
    protected Path committed() {
        var service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        return Path.of("../docs/openapi", service + ".yaml");
    }

    @Test
    void theCommittedDocumentIsTheOneTheServiceGives() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(document).build();
        var given = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        var file = committed();
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, given);
        }
        var kept = Files.exists(file) ? Files.readString(file) : "";
        if (!kept.equals(given)) {
            fail(file + " differs from the service's API, first here:\n" + firstDifference(kept, given)
                    + "\nIf the change is meant, run the test with -D" + WRITE + "=true and commit the file.");
        }
    }

    private static String firstDifference(String kept, String given) {
        var old = kept.lines().toList();
        var now = given.lines().toList();
        int line = 0;
        while (line < old.size() && line < now.size() && old.get(line).equals(now.get(line))) {
            line++;
        }
        return "line " + (line + 1) + "\n- " + (line < old.size() ? old.get(line) : "(end)") + "\n+ "
                + (line < now.size() ? now.get(line) : "(end)");
    }

    @Test
    void everyOperationHasItsOwnIdATagAndATypedAnswer() {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (var operation : Api.read(description).operations()) {
            if (!ids.add(operation.id())) {
                faults.add(operation + ": the operation id " + operation.id() + " is taken");
            }
            if (operation.node().path("tags").isEmpty()) {
                faults.add(operation + ": no tag");
            }
            if (!answersAreTyped(operation)) {
                faults.add(operation + ": name the answer by @APIResponseSchema, and its @Produces");
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void whoIsNamedInAnAnswerIsNamedByIdAndName() {
        var faults = new TreeSet<>(NamedPeople.withoutName(Api.read(description)));
        faults.removeAll(underADigest());
        assertEquals(Set.of(), faults);
    }

    /** Fields with a person's id in what is under a digest, as in {@code ScorecardContent.person}. */
    protected Set<String> underADigest() {
        return Set.of();
    }

    private static boolean answersAreTyped(Operation operation) {
        for (var status : List.of("200", "201", "202")) {
            var answer = operation.node().path("responses").path(status);
            var json = answer.at("/content/application~1json");
            boolean untyped = json.isObject() && json.path("schema").isEmpty();
            if (answer.isObject() && (untyped || !answer.has("content"))) {
                return false;
            }
        }
        return true;
    }
}
