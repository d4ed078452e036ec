package kam.kpi;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Supplier;
import kam.testing.RolesContract;

@QuarkusTest
class RolesTest extends RolesContract {
    @Override
    protected Map<String, Supplier<String>> resourcesOfOfficeSH() {
        return Map.of(
                "/api/v1/targets/{id}",
                () -> Assessors.setTarget("sales-completion", "2033-Q1", "SH", Assessors.newcomer(), 100)
                        .toString(),
                "/api/v1/scorecards/{id}",
                () -> Assessors.id(Assessors.compute(Assessors.newcomer(), "SH", "2025-Q3"))
                        .toString(),
                "/api/v1/staff/{id}",
                () -> {
                    Staffing.openUnlessThere("SH");
                    return Staffing.employed(Assessors.newcomer(), "SH").replaceFirst(".*/", "");
                });
    }
}
