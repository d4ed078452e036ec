package kam.contractapproval.contract.product;

import static kam.contractapproval.contract.product.ProductTest.content;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kam.kit.master.NamedProducts;
import kam.kit.master.NamedProducts.Named;
import kam.kit.master.Strictness;
import kam.kit.problem.Problem;
import kam.kit.problem.Problem.FieldError;
import org.junit.jupiter.api.Test;

/** Against the products themselves, as each setting has it. */
@QuarkusTest
class NamedProductsTest {
    private final String sku = "SKU-" + UUID.randomUUID();
    private final String withdrawn = "SKU-" + UUID.randomUUID();

    @Inject
    Products products;

    @Test
    void aProductThatIsNotRegisteredIsRefusedAtEveryPlaceAndWorthARetry() {
        register();
        var refused = refusal(
                new Named(sku, "台", "/lines/0"),
                new Named("no such", "台", "/lines/1"),
                new Named(sku, "打", "/lines/2"),
                new Named("", "台", "/lines/3"));
        assertEquals("product-unknown", refused.code().code());
        assertEquals(404, refused.code().status());
        assertEquals(1, refused.retryAfter().orElseThrow());
        assertEquals(List.of("/lines/1/sku", "/lines/3/sku"), pointers(refused));
        assertEquals("not-known", refused.errors().get(0).fault().code());
    }

    @Test
    void aUnitThatAProductDoesNotHaveIsRefused() {
        register();
        var refused = refusal(new Named(" " + sku.toLowerCase(), "箱 ", ""), new Named(sku, "打", ""));
        assertEquals("unit-unknown", refused.code().code());
        assertEquals(409, refused.code().status());
        assertEquals(List.of("/unit"), pointers(refused));
    }

    @Test
    void nothingNewIsAgreedOnAProductThatIsSoldNoLongerButItsPriceMayBeSet() {
        register();
        var named = new Named(withdrawn, "台", "/terms/lines/0");
        assertEquals("product-withdrawn", refusal(named).code().code());
        QuarkusTransaction.requiringNew()
                .run(() -> assertDoesNotThrow(() -> named(Strictness.REFUSE).mustBeKnown(List.of(named))));
    }

    @Test
    void whereTheSettingIsNotToRefuseEverythingIsTaken() {
        var unknown = List.of(new Named("no such", "台", ""));
        for (var strictness : List.of(Strictness.OFF, Strictness.WARN)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> assertDoesNotThrow(() -> named(strictness).mustBeOnSale(unknown)));
        }
    }

    private void register() {
        QuarkusTransaction.requiringNew().run(() -> {
            products.persist(new Product(content(sku, "断路器", null, null)));
            products.persist(new Product(content(withdrawn, "旧断路器", Product.ProductStatus.WITHDRAWN, null)));
        });
    }

    private Problem refusal(Named... named) {
        return QuarkusTransaction.requiringNew()
                .call(() -> assertThrows(
                        Problem.class, () -> named(Strictness.REFUSE).mustBeOnSale(List.of(named))));
    }

    private NamedProducts named(Strictness strictness) {
        return new NamedProducts(products, () -> strictness);
    }

    private static List<String> pointers(Problem refused) {
        return refused.errors().stream().map(FieldError::pointer).toList();
    }
}
