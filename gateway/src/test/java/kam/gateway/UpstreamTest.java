package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void everyPathOfAServicesDocumentLeadsToThatService() {
        Documents.ofServices()
                .forEach((service, document) -> document.path("paths")
                        .fieldNames()
                        .forEachRemaining(path -> assertEquals(
                                Optional.of(service), Upstream.owning(path).map(Upstream::service), path)));
    }
}
