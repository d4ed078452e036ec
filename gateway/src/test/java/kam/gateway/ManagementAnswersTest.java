package kam.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Peer.class)
class ManagementAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/q/none"})
    void noWebPageMayReadWhatTheManagementPortAnswers(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        var page = given().port(port).header("Origin", "https://evil.example");
        page.get(path).then().header("Access-Control-Allow-Origin", nullValue());
        given().port(port)
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "GET")
                .options(path)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
