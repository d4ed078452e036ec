package kam.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.authentication.PreemptiveOAuth2HeaderScheme;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What the answer to a POST says of what was made is, byte for byte, what is read there afterwards, as long as its
 * version stays: times, numbers and texts are answered as they are kept. A service has one subclass, a Quarkus test.
 */
public abstract class CreatedViewsContract {
    private final List<String> compared = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** The test of the same service that can make something of every kind. */
    protected abstract RolesContract makers();

    @Test
    void whatIsAnsweredAtOnceIsWhatIsReadLater() {
        Map<String, Supplier<String>> makers = makers().resourcesOfOfficeSH();
        RestAssured.filters(new Comparison());
        try {
            makers.values().forEach(Supplier::get);
        } finally {
            RestAssured.replaceFiltersWith(List.of());
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(compared.size() > 1, () -> "Compared are only " + compared);
    }

    /** Reads what was made with the token of whoever made it, who may not always read it. */
    private final class Comparison implements Filter {
        @Override
        public Response filter(
                FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
            var made = next.next(request, expected);
            var location = made.header("Location");
            if (made.statusCode() == 201 && location != null && made.header("ETag") != null) {
                var token = ((PreemptiveOAuth2HeaderScheme) request.getAuthenticationScheme()).getAccessToken();
                compare(location, made, RestAssured.given().auth().oauth2(token).get(location));
            }
            return made;
        }

        private void compare(String location, Response made, Response read) {
            if (read.statusCode() == 200 && made.header("ETag").equals(read.header("ETag"))) {
                compared.add(location);
                if (!made.asString().equals(read.asString())) {
                    faults.add(location + "\nanswered " + made.asString() + "\nread     " + read.asString());
                }
            }
        }
    }
}
