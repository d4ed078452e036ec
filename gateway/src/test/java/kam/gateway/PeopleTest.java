package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final Optional<String> TOKEN = Optional.of("digest");

    private final TestClock clock = new TestClock();
    private final People people = new People(new LimitsOf(10, 20, 100, 200, 50, Duration.ofMinutes(15)), clock);

    private Optional<String> person(String token) {
        return people.caller("10.0.0.1", Optional.of(token)).person();
    }

    @Test
    void aTokenIsOfThePersonWhomTheServiceHasNamed() {
        assertEquals(Optional.empty(), person("digest"));
        people.learn("digest", 200, "p-1");
        assertEquals(Optional.of("p-1"), person("digest"));
        assertEquals(Optional.empty(), person("another"));
    }

    @Test
    void severalTokensOfOnePersonAreOneCaller() {
        people.learn("one", 200, "p-1");
        people.learn("two", 403, "p-1");
        var one = people.caller("10.0.0.1", Optional.of("one"));
        var two = people.caller("10.0.0.2", Optional.of("two"));
        assertEquals(one.holder(), two.holder());
        assertEquals(one.sender(), two.sender());
    }

    @Test
    void whatATokenSaysOfItselfCountsForNothing() {
        String claims = Base64.getUrlEncoder().encodeToString("{\"sub\":\"p-1\"}".getBytes());
        people.learn("genuine", 200, "p-1");
        var forged = people.caller("10.0.0.1", Optional.of("e30." + claims + ".x"));
        assertFalse(forged.isKnown());
        assertEquals("address 10.0.0.1", forged.holder());
    }

    @Test
    void aTokenThatAServiceRefusesIsForgotten() {
        people.learn("digest", 200, "p-1");
        people.learn("digest", 401, null);
        assertEquals(Optional.empty(), person("digest"));
    }

    @Test
    void anAnswerThatNamesNobodyChangesNothing() {
        people.learn("digest", 200, "p-1");
        people.learn("digest", 502, null);
        people.learn("digest", 200, " ");
        people.learn("digest", 200, "x".repeat(1_000));
        assertEquals(Optional.of("p-1"), person("digest"));
    }

    @Test
    void aTokenIsForgottenByAgeUnlessAnAnswerConfirmsIt() {
        people.learn("kept", 200, "p-1");
        people.learn("left", 200, "p-2");
        clock.advance(Duration.ofMinutes(10));
        people.learn("kept", 200, "p-1");
        clock.advance(Duration.ofMinutes(10));
        assertEquals(Optional.of("p-1"), person("kept"));
        assertEquals(Optional.empty(), person("left"));
        assertEquals(1, people.remembered());
    }

    @Test
    void noMoreTokensAreRememberedThanConfigured() {
        for (int i = 0; i < 1_000; i++) {
            people.learn("token " + i, 200, "p-" + i);
        }
        assertEquals(50, people.remembered());
    }

    @Test
    void withoutATokenTheAddressIsTheCaller() {
        assertEquals(
                "none 10.0.0.1", people.caller("10.0.0.1", Optional.empty()).sender());
        assertEquals("token digest", people.caller("10.0.0.1", TOKEN).sender());
    }
}
