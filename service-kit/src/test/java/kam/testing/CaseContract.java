package kam.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import kam.events.DelegationEvent.DelegationGranted;
import kam.events.DelegationEvent.DelegationRevoked;
import org.junit.jupiter.api.Test;

/**
 * What holds of every case of the kit, by the same codes everywhere: of its decisions, by role and by deed, one at a
 * time and eight at once; of the actions that its view offers to each role; of the work that it tells. A service has
 * one subclass for each aggregate that is a case, a Quarkus test.
 */
public abstract class CaseContract {
    private static final String DRAFTER = "drafter-of-cases";
    private static final List<String> EVERYBODY = Requests.ROLES;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URI server;

    /** Makes a case that waits for a decision of somebody in {@link #decider}, by this person; gives its path. */
    protected abstract String awaitingDecision(String drafter);

    /** One for each other status that can be had, for the actions to be looked at. */
    protected List<Supplier<String>> others() {
        return List.of();
    }

    protected abstract String office();

    /** The role of {@link #awaitingDecision}'s person, an office's. */
    protected abstract String drafterRole();

    /** A role that decides, not of an office. */
    protected abstract String decider();

    /** A verdict that is offered and ends the case or hands it back. */
    protected abstract String refusing();

    protected abstract String notOffered();

    /** The id of what the case at this path is addressed by. */
    protected UUID subject(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Whether the cases are of offices, so that people of others do not see them; those of the company's are not. */
    protected boolean areOfOffices() {
        return true;
    }

    private String waiting() {
        return awaitingDecision(DRAFTER);
    }

    private RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private String staff(String person, String... roles) {
        return Tokens.of(List.of(roles), List.of(office()), person);
    }

    private String boss() {
        return staff("boss-of-cases", decider());
    }

    private JsonPath view(String path) {
        return as(boss()).get(path).then().statusCode(200).extract().jsonPath();
    }

    private Response decide(String token, String path, Map<String, Object> decision) {
        return as(token).body(decision).post(path + "/decisions");
    }

    private Response decide(String token, String path, String verdict) {
        return decide(
                token, path, Map.of("verdict", verdict, "digest", view(path).getString("digest"), "reason", "因故"));
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }

    @Test
    void whatWasNotReadIsNotDecidedOn() {
        var path = waiting();
        refused(decide(boss(), path, Map.of("verdict", "APPROVE", "digest", "0".repeat(64))), 409, "content-changed");
        assertThat(decide(boss(), path, "APPROVE").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyDecidesOnTheirOwnWork() {
        var path = waiting();
        refused(decide(staff(DRAFTER, drafterRole(), decider()), path, "APPROVE"), 403, "own-work");
    }

    @Test
    void whoIsNoDeciderDoesNotDecide() {
        var path = waiting();
        refused(decide(staff("colleague", drafterRole()), path, "APPROVE"), 403, "not-decider");
    }

    @Test
    void aRefusalSpeaksTheLanguageOfTheCaller() {
        var path = waiting();
        var body = Map.of("verdict", notOffered(), "digest", view(path).getString("digest"), "reason", "因故");
        var chinese = as(boss()).header("Accept-Language", "zh-CN").body(body).post(path + "/decisions");
        assertThat(chinese.jsonPath().getString("detail")).startsWith("可选：").contains("同意");
        assertThat(chinese.jsonPath().getString("errors[0].code")).isEqualTo("expected-one-of");
        var english = as(boss()).header("Accept-Language", "en").body(body).post(path + "/decisions");
        assertThat(english.jsonPath().getString("detail"))
                .startsWith("Offered: ")
                .contains("Approve");
    }

    @Test
    void aVerdictNeedsItsReasonAndMustBeOffered() {
        var path = waiting();
        var digest = view(path).getString("digest");
        refused(decide(boss(), path, Map.of("verdict", refusing(), "digest", digest)), 400, "decision-reason-required");
        refused(
                decide(boss(), path, Map.of("verdict", notOffered(), "digest", digest, "reason", "因故")),
                400,
                "verdict-not-offered");
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        var path = waiting();
        assertThat(decide(boss(), path, refusing()).statusCode()).isEqualTo(200);
        refused(decide(staff("second-boss", decider()), path, "APPROVE"), 409, "wrong-status");
    }

    @Test
    void ofEightAtOnceOneDecides() throws Exception {
        var path = waiting();
        var digest = view(path).getString("digest");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var racers = new ArrayList<Callable<Response>>();
            for (var i = 0; i < 8; i++) {
                var token = staff("boss-of-cases-" + i, decider());
                racers.add(() -> decide(token, path, Map.of("verdict", refusing(), "digest", digest, "reason", "因故")));
            }
            var codes = new ArrayList<String>();
            for (var answer : pool.invokeAll(racers)) {
                var refused = answer.get().statusCode() != 200;
                codes.add(answer.get().statusCode() + " "
                        + (refused ? answer.get().jsonPath().getString("code") : null));
            }
            assertThat(codes).containsOnlyOnce("200 null");
            codes.remove("200 null");
            assertThat(codes).containsOnly("409 wrong-status");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aDelegateDecidesUnderADeedForAsLongAsItHolds() {
        var standIn = "stand-in-" + UUID.randomUUID();
        var token = staff(standIn, drafterRole());
        var path = waiting();
        refused(decide(token, path, "APPROVE"), 403, "not-decider");
        var deed =
                granted(standIn, "principal-of-cases", "BOTH", LocalDate.now().plusYears(30));
        awaitOffer(token, path, true);
        var decided = decide(token, path, "APPROVE");
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(decided.jsonPath().getString("trail[-1].by.id")).isEqualTo(standIn);
        assertThat(decided.jsonPath().getString("trail[-1].onBehalfOf.id")).isEqualTo("principal-of-cases");
        var next = waiting();
        Events.publish(new DelegationRevoked(deed, "principal-of-cases", standIn), Instant.now());
        awaitOffer(token, next, false);
        refused(decide(token, next, "APPROVE"), 403, "not-decider");
    }

    @Test
    void aDeedEndsWithItsPrincipalsLeaving() {
        var standIn = "stand-in-" + UUID.randomUUID();
        var principal = "principal-" + UUID.randomUUID();
        var token = staff(standIn, drafterRole());
        var path = waiting();
        ToldStaff.inRole(principal, decider(), null, null);
        granted(standIn, principal, "BOTH", LocalDate.now().plusYears(30));
        awaitOffer(token, path, true);
        ToldStaff.left(principal, decider(), null);
        awaitOffer(token, path, false);
        refused(decide(token, path, "APPROVE"), 403, "not-decider");
    }

    @Test
    void aDeedThatIsOverOrForSigningOnlyGivesNothingAndOneOfTheDraftersIsHisOwnWork() {
        var standIn = "stand-in-" + UUID.randomUUID();
        var token = staff(standIn, drafterRole());
        var path = waiting();
        granted(standIn, "someone", "BOTH", LocalDate.now().minusDays(400));
        granted(standIn, "someone", "SIGN", LocalDate.now().plusYears(30));
        granted(standIn, DRAFTER, "BOTH", LocalDate.now().plusYears(30));
        await().untilAsserted(() -> refused(decide(token, path, "APPROVE"), 403, "own-work"));
    }

    @Test
    void aDelegateOfAnotherOfficeReadsWhatHeMayDecideAndWhatHeDecided() {
        assumeTrue(areOfOffices());
        var standIn = "stand-in-" + UUID.randomUUID();
        var token = Tokens.of(List.of(drafterRole()), List.of("elsewhere"), standIn);
        var path = waiting();
        refused(as(token).get(path), 404, "not-found");
        granted(standIn, "principal-of-cases", "BOTH", LocalDate.now().plusYears(30));
        await().until(() -> as(token).get(path).statusCode() == 200);
        awaitOffer(token, path, true);
        var decided = decide(token, path, refusing());
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(as(token).get(path).statusCode()).isEqualTo(200);
        var other = waiting();
        assertThat(decide(boss(), other, refusing()).statusCode()).isEqualTo(200);
        refused(as(token).get(other), 404, "not-found");
    }

    private UUID granted(String delegate, String principal, String scope, LocalDate until) {
        var deed = UUID.randomUUID();
        Events.publish(
                new DelegationGranted(
                        deed,
                        principal,
                        delegate,
                        scope,
                        LocalDate.now().minusDays(500),
                        until,
                        "0".repeat(64),
                        null,
                        List.of(decider()),
                        List.of(),
                        null),
                Instant.now());
        return deed;
    }

    private void awaitOffer(String token, String path, boolean offered) {
        await().until(() -> as(token).get(path).jsonPath().getList("actions.address", String.class).stream()
                        .anyMatch(address -> address.endsWith("/decisions"))
                == offered);
    }

    @Test
    void whomItWaitsForIsToldAndThatItWaitsNoLonger() {
        var path = waiting();
        var id = subject(path);
        await().untilAsserted(() -> assertThat(work(id)).containsExactly("WorkAwaited"));
        var awaited = JsonPath.from(Events.of("kam.work", id).get(0).value());
        assertThat(awaited.getString("kind")).isEqualTo("DECISION");
        assertThat(awaited.getList("roles", String.class)).contains(decider());
        assertThat(awaited.getList("barred", String.class)).contains(DRAFTER);
        assertThat(awaited.getString("digest")).isEqualTo(view(path).getString("digest"));
        assertThat(path).contains("/" + awaited.getString("collection") + "/");
        decide(boss(), path, refusing());
        await().untilAsserted(() -> assertThat(work(id)).containsExactly("WorkAwaited", "WorkEnded"));
        var ended = JsonPath.from(Events.of("kam.work", id).get(1).value());
        assertThat(ended.getString("workId")).isEqualTo(awaited.getString("workId"));
        assertThat(ended.getString("outcome")).isEqualTo("DONE");
    }

    private static List<String> work(UUID subject) {
        return Events.of("kam.work", subject).stream()
                .map(message ->
                        new String(message.headers().lastHeader("ce_type").value()))
                .map(type -> type.replace("kam.work.", ""))
                .toList();
    }

    /**
     * For every role: what its view does not offer is refused when it is sent; what it offers is let in, or refused by
     * the code that it names. Nothing is changed by it: what is let in is sent so that only its content is refused.
     */
    @Test
    void aViewOffersToEachRoleWhatIsPossibleAndNothingElse() throws IOException {
        var faults = new ArrayList<String>();
        var paths = new ArrayList<>(others().stream().map(Supplier::get).toList());
        paths.add(waiting());
        try (var http = new RawHttp(server)) {
            for (var path : paths) {
                var offers = new TreeMap<String, Map<String, JsonNode>>();
                var addresses = new TreeSet<String>();
                for (var role : EVERYBODY) {
                    var offer = offered(http, role, path);
                    offers.put(role, offer);
                    addresses.addAll(offer.keySet());
                }
                assertThat(addresses).as("what anybody may do with %s", path).isNotEmpty();
                for (var role : EVERYBODY) {
                    for (var address : addresses) {
                        tryIt(http, role, address, offers.get(role).get(address), faults);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private String tokenOf(String role) {
        return Tokens.of(role, Requests.isOfOffice(role) ? office() : null, "somebody-as-" + role);
    }

    private RawHttp.Answer send(RawHttp http, String role, String method, String target, String body) {
        var headers =
                Map.of("Authorization", "Bearer " + tokenOf(role), "Content-Type", "application/json", "If-Match", "*");
        return http.send(method, target, headers, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    /** By method and address; one that stands for two decisions is possible if one of them is. */
    private Map<String, JsonNode> offered(RawHttp http, String role, String path) throws IOException {
        var offers = new TreeMap<String, JsonNode>();
        var read = send(http, role, "GET", URI.create(path).getPath(), null);
        if (read.status() == 200) {
            for (var action : JSON.readTree(read.body()).get("actions")) {
                offers.merge(
                        action.get("method").asText() + " "
                                + action.get("address").asText(),
                        action,
                        (one, other) -> one.hasNonNull("refusedBy") ? other : one);
            }
        }
        return offers;
    }

    private void tryIt(RawHttp http, String role, String address, JsonNode offer, List<String> faults)
            throws IOException {
        var isDecision = address.endsWith("/decisions");
        if (offer != null && !offer.hasNonNull("refusedBy") && !offer.hasNonNull("schema")) {
            return;
        }
        var body = isDecision
                ? "{\"verdict\": \"APPROVE\", \"digest\": \"" + "0".repeat(64) + "\"}"
                : offer == null || offer.hasNonNull("schema") ? "{}" : null;
        var parts = address.split(" ");
        var answer = send(http, role, parts[0], parts[1], body);
        var code = JSON.readTree(answer.body()).path("code").asText();
        boolean asItShould;
        if (offer == null) {
            asItShould = answer.status() == 403
                    || answer.status() == 404
                    || isDecision && answer.status() == 409 && "wrong-status".equals(code);
        } else if (!offer.hasNonNull("refusedBy")) {
            asItShould = isDecision ? "content-changed".equals(code) : answer.status() == 400;
        } else {
            // A body that says nothing is refused before the status is looked at.
            asItShould = offer.get("refusedBy").asText().equals(code) || !isDecision && answer.status() == 400;
        }
        if (!asItShould) {
            faults.add(role + ", " + address + ", offered " + offer + ": " + answer.status() + " " + code);
        }
    }
}
