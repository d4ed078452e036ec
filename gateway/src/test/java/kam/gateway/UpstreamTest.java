package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/customers,CUSTOMER",
        "/api/v1/documents/1,CUSTOMER",
        "/api/v1/contracts/1/documents,CONTRACT_APPROVAL",
        "/api/v1/ledger/proof,GOODS_LEDGER",
        "/api/v1/visit-plans/,VISIT",
        "/api/v1/targets,KPI"
    })
    void theFirstSegmentDecides(String path, Upstream owner) {
        assertEquals(Optional.of(owner), Upstream.owning(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api", "/api/v1", "/api/v1/", "/api/v1/x", "/api/v2/customers", "/x/api/v1/customers"})
    void everythingElseIsNobodys(String path) {
        assertEquals(Optional.empty(), Upstream.owning(path));
    }

    @Test
    void eachCollectionHasOneOwner() {
        long collections = Arrays.stream(Upstream.values())
                .flatMap(upstream -> upstream.collections().stream())
                .peek(collection -> assertEquals(
                        true, Upstream.owning("/api/v1/" + collection).isPresent()))
                .count();
        assertEquals(61, collections);
    }
}
