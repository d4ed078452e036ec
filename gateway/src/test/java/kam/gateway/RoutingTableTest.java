package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableTest {
    private final RoutingTable routing = new RoutingTable(Map.of(
            Upstream.VISIT, List.of("/api/v1/visit-plans", "/api/v1/visit-plans/{id}", "/api/v1/gift-limits"),
            Upstream.KPI, List.of("/api/v1/targets/{id}/lines")));

    private static RoutingTable table(Map<Upstream, ? extends Collection<String>> paths) {
        return new RoutingTable(paths);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/visit-plans,VISIT",
        "/api/v1/visit-plans/,VISIT",
        "/api/v1/visit-plans/1/whatever,VISIT",
        "/api/v1/targets,KPI",
        "/api/v1/targets/1,KPI"
    })
    void theFirstSegmentDecides(String path, Upstream owner) {
        assertEquals(Optional.of(owner), routing.owning(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/",
                "/api/v1/x",
                "/api/v1/Targets",
                "/api/v1/target",
                "/api/v1/{id}",
                "/api/v2/targets",
                "/x/api/v1/targets"
            })
    void everythingElseIsNobodys(String path) {
        assertEquals(Optional.empty(), routing.owning(path));
    }

    @Test
    void aServiceOwnsWhatItsPathsName() {
        assertEquals(Set.of("gift-limits", "visit-plans"), routing.collections(Upstream.VISIT));
        assertEquals(Set.of(), routing.collections(Upstream.CUSTOMER));
    }

    @Test
    void twoServicesCannotClaimOneCollection() {
        var paths = Map.of(
                Upstream.VISIT, List.of("/api/v1/plans/{id}"),
                Upstream.KPI, List.of("/api/v1/plans"));
        var refused = assertThrows(IllegalStateException.class, () -> table(paths));
        for (String named : List.of("visit-service", "kpi-service", "collection plans")) {
            assertTrue(refused.getMessage().contains(named), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans", "/api/v1/", "/api/v1/{id}", "/api/v2/plans", "/q/health"})
    void aPathOutsideEveryCollectionIsRefused(String path) {
        var paths = Map.of(Upstream.VISIT, List.of(path));
        assertThrows(IllegalStateException.class, () -> table(paths));
    }

    @Test
    void everyPathOfAServicesDocumentLeadsToThatService() {
        var bundled = new RoutingTable();
        var documents = Documents.ofServices();
        for (Upstream upstream : Upstream.values()) {
            List<String> paths = new ArrayList<>();
            documents.get(upstream.service()).path("paths").fieldNames().forEachRemaining(paths::add);
            assertEquals(paths, Documents.paths().get(upstream), "read line by line");
            paths.remove(Labels.PATH);
            paths.forEach(path -> assertEquals(Optional.of(upstream), bundled.owning(path), path));
        }
    }
}
