package kam.goodsledger.contract.exemption;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import kam.goodsledger.Story;
import kam.kit.identity.Role;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExemptionPageTest {
    private static final String EXEMPTIONS = "/api/v1/stock-exemptions";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    /** More than Hibernate reads ahead by itself, and of two contracts. */
    @Test
    void aPageCostsAsManyQueriesForManyExemptionsAsForOne() {
        var story = Story.begin();
        story.held(20);
        IntStream.range(0, 20).forEach(i -> exempted(story));
        var other = Story.begin(story.office);
        other.held(1);
        exempted(other);
        assertEquals(queries(story, 1, 1), queries(story, 50, 21));
    }

    private static void exempted(Story story) {
        var batch = Map.of("contractId", story.contract, "line", 1, "quantity", 1, "reason", "客户厂房未完工");
        var id = story.post(Role.OFFICE_CLERK, EXEMPTIONS, batch)
                .statusCode(201)
                .extract()
                .path("id");
        story.attach(Role.OFFICE_CLERK, EXEMPTIONS + "/" + id, "explanation");
    }

    /** The fewest of several requests, since jobs of the service may come between. */
    private long queries(Story story, int limit, int shown) {
        var statistics = sessions.getStatistics();
        return IntStream.range(0, 5)
                .mapToLong(i -> {
                    statistics.clear();
                    story.get(Role.OFFICE_CLERK, EXEMPTIONS + "?limit=" + limit)
                            .statusCode(200)
                            .body("items", hasSize(shown));
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }
}
