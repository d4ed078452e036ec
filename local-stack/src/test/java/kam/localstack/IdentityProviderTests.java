package kam.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
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
    void aTokenMakesWhateverClaimsItIsAskedFor() {
        String claims = claims(provider.token("{\"groups\":[\"hr\",5],\"office\":[\"BJ\",\"SH\"],\"name\":{\"a\":1}}"));
        assertContains(claims, "\"iss\":\"" + provider.issuer() + "\"");
        assertContains(claims, "\"aud\":\"kam\"");
        assertContains(claims, "\"groups\":[\"hr\",5]");
        assertContains(claims, "\"office\":[\"BJ\",\"SH\"]");
        assertContains(claims, "\"name\":{\"a\":1}");
        assertFalse(claims.contains("\"sub\""), claims);
    }

    @Test
    void aTokenStaysGoodWhenTheProviderIsKilledAndStartedAgain() throws Exception {
        String keys = get("/jwks").body();
        provider.kill();
        provider.restart();
        assertEquals(keys, get("/jwks").body());
    }

    @Test
    void aPersonWhoSignsInOnThePageIsWhoSheSaysSheIs() throws Exception {
        String verifier = "a-verifier-of-at-least-forty-three-characters-is-asked-for";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        String request = "/authorize?client_id=docs&response_type=code&scope=openid&state=s&nonce=n"
                + "&redirect_uri=http://localhost:8080/docs&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        assertContains(get(request).body(), "sales-company-approver");

        HttpResponse<String> signedIn = post(
                request, "username=li&claims=" + encode("{\"name\":\"李\",\"groups\":[\"finance\"],\"office\":\"BJ\"}"));
        String location = signedIn.headers().firstValue("Location").orElseThrow();
        String code = location.replaceFirst(".*[?&]code=([^&]+).*", "$1");
        String answer = post(
                        "/token",
                        "grant_type=authorization_code&client_id=docs&redirect_uri="
                                + encode("http://localhost:8080/docs") + "&code_verifier=" + verifier + "&code=" + code)
                .body();

        String claims = claims(answer.replaceFirst("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
        assertContains(claims, "\"sub\":\"li\"");
        assertContains(claims, "\"aud\":\"kam\"");
        assertContains(claims, "\"groups\":[\"finance\"]");
        assertContains(claims, "\"office\":\"BJ\"");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(provider.issuer() + path)));
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(provider.issuer() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), text);
    }
}
