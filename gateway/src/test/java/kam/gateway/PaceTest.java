package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    private final Pace pace = new Pace(Duration.ofSeconds(10), 4096, Duration.ofMinutes(5));

    @ParameterizedTest(name = "of {0} bytes: {1}")
    @CsvSource({"0, PT10S", "1, PT10S", "4096, PT11S", "409600, PT1M50S", "1187840, PT5M", "22020096, PT5M"})
    void whatHasComeEarnsTimeForTheRestUpToTheTotal(long received, Duration allowed) {
        assertEquals(allowed, pace.allowed(received));
    }
}
