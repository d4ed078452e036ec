package kam.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityProviderTests {

    @TempDir
    static Path home;

    static IdentityProvider provider;

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start(home, 0);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void aTokenCarriesWhoSheIsHerRoleAndHerOffice() {
        String claims = claims(provider.token("office-clerk", "BJ", "u-17", "王 小明"));
        assertContains(claims, "\"iss\":\"" + provider.issuer() + "\"");
        assertContains(claims, "\"aud\":\"kam\"");
        assertContains(claims, "\"sub\":\"u-17\"");
        assertContains(claims, "\"name\":\"王 小明\"");
        assertContains(claims, "\"groups\":[\"office-clerk\"]");
        assertContains(claims, "\"office\":\"BJ\"");
    }

    @Test
    void headOfficePeopleHaveNoOfficeClaim() {
        String claims = claims(provider.token("sales-director", null, "u-1", "李总"));
        assertContains(claims, "\"groups\":[\"sales-director\"]");
        assertFalse(claims.contains("\"office\""), claims);
    }

    @Test
    void aTokenStaysGoodWhenTheProviderIsKilledAndStartedAgain() throws Exception {
        String keys = get("/jwks").body();
        provider.kill();
        provider.restart();
        assertEquals(keys, get("/jwks").body());
    }

    @Test
    void aPersonMaySignInOnAPage() throws Exception {
        HttpResponse<String> page = get("/authorize?client_id=docs&response_type=code&scope=openid"
                + "&redirect_uri=http://localhost:8080/docs&state=s&nonce=n");
        assertEquals(200, page.statusCode());
        assertContains(page.body(), "sales-company-approver");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(provider.issuer() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), text);
    }
}
