package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kam.testing.Api.Operation;

/** Fails a test whose request gets an answer that lacks a field which the OpenAPI document says is always there. */
final class AnswersCheck implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;

    AnswersCheck(Api api) {
        this.api = api;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        var answer = next.next(request, expected);
        var type = answer.contentType();
        var address = URI.create(request.getURI());
        if (answer.statusCode() < 300 && type != null && type.startsWith("application/json") && isWhole(address)) {
            api.operation(request.getMethod(), address.getPath()).ifPresent(operation -> {
                var json = answer.asString();
                assertEquals(
                        List.of(),
                        missing(operation, answer.statusCode(), json),
                        () -> "Always there by the document, or else mark them @Nullable: " + operation + " answered "
                                + json);
            });
        }
        return answer;
    }

    /** Whoever names the fields that he wants gets no others. */
    private static boolean isWhole(URI address) {
        return address.getQuery() == null || !address.getQuery().matches("(.*&)?fields=.*");
    }

    /** The pointers of the fields that this answer should have. */
    List<String> missing(Operation operation, int status, String json) {
        var faults = new ArrayList<String>();
        check(parsed(json), api.answer(operation, status), "", faults);
        return faults;
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }

    private void check(JsonNode value, JsonNode schema, String pointer, List<String> faults) {
        var resolved = api.resolve(schema);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), resolved.path("items"), pointer + "/" + i, faults);
            }
        } else if (value.isObject()) {
            resolved.path("required").forEach(name -> {
                if (!value.hasNonNull(name.asText())) {
                    faults.add(pointer + "/" + name.asText());
                }
            });
            value.properties().forEach(field -> {
                var declared = resolved.path("properties").path(field.getKey());
                var one = declared.isMissingNode() ? resolved.path("additionalProperties") : declared;
                check(field.getValue(), one, pointer + "/" + field.getKey(), faults);
            });
        }
    }
}
