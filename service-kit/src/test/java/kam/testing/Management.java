package kam.testing;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The management port of the application under test. */
public final class Management {
    private Management() {}

    public static List<Map<String, Object>> parked() {
        return list("/q/events/parked");
    }

    public static List<Map<String, Object>> list(String path) {
        return RestAssured.given()
                .baseUri(base())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    /** Gives a command as an operator would; returns the status. */
    public static int post(String path) {
        return RestAssured.given()
                .baseUri(base())
                .header("X-Kam-Operator", "test")
                .post(path)
                .statusCode();
    }

    public static String base() {
        return "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    }
}
