package kam.contractapproval.contract.product;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kam.contractapproval.contract.product.Product.ProductStatus;
import kam.contractapproval.contract.product.ProductContent.Conversion;
import kam.events.ProductEvent.ProductChanged;
import kam.kit.intake.IntakeAnswer.IntakeOutcome;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ProductTest {
    @Test
    void itsNumberIsKnownInAnySpellingAndShownAsRegistered() {
        var product = new Product(content(" dp-ＢＸ12 ", "断路器", null, null));
        assertEquals("DP-BX12", product.key().key());
        assertEquals("dp-ＢＸ12", product.content().sku());
    }

    @Test
    void itMayBeSpelledOtherwiseButKeepsItsNumber() {
        var product = new Product(content("a100", "断路器", null, null));
        product.change(content("A100", "断路器", null, null));
        assertEquals("A100", product.content().sku());
        assertRefused("sku-is-fixed", () -> product.change(content("A101", "断路器", null, null)));
    }

    @Test
    void itsWholeStateIsToldAfterEachChangeAndNotWhereNothingChanged() {
        var product = new Product(content("A", "断路器", null, "7"));
        product.withdraw();
        assertEquals(
                List.of("ON_SALE", "WITHDRAWN"),
                product.told().stream()
                        .map(event -> ((ProductChanged) event).status())
                        .toList());
        product.hear(content("A", "断路器", ProductStatus.WITHDRAWN, "7"));
        product.hear(content("A", "旧名", null, "6"));
        assertEquals(List.of(), product.told());
    }

    @Test
    void whatIsOlderIsStaleAndWhatIsTheSameChangesNothing() {
        var product = new Product(content("A", "第九版", null, "9"));
        assertEquals(IntakeOutcome.STALE, product.hear(content("A", "第八版", null, "8")));
        assertEquals(IntakeOutcome.UNCHANGED, product.hear(content("A", "第九版", null, "9")));
        assertEquals("第九版", product.content().name());
        assertEquals(IntakeOutcome.CHANGED, product.hear(content("A", "第十版", null, "10")));
        assertEquals("10", product.content().sourceVersion());
        assertRefused("different-content", () -> product.hear(content("A", "另一个第十版", null, "10")));
    }

    @Test
    void whatItsSourceSaysNothingOfStaysAsItIs() {
        var product = new Product(content("A", "断路器", null, "1"));
        product.withdraw();
        product.hear(content("A", "断路器", null, "2"));
        assertEquals(ProductStatus.WITHDRAWN, product.content().status());
        product.hear(content("A", "断路器", ProductStatus.ON_SALE, "3"));
        assertEquals(ProductStatus.ON_SALE, product.content().status());
        product.change(content("A", "断路器", null, null));
        assertEquals("3", product.content().sourceVersion());
    }

    @Test
    void whatWasKeptByHandIsTakenOverByItsSource() {
        var product = new Product(content("A", "断路器", null, null));
        assertEquals(IntakeOutcome.CHANGED, product.hear(content("A", "断路器", null, "0")));
    }

    @Test
    void theOrderOfItsConversionsSaysNothing() {
        var box = other("箱", "100");
        var pallet = other("托", "4000");
        var product = Product.heardOf(with("1", box, pallet));
        assertEquals(IntakeOutcome.UNCHANGED, product.hear(with("1", pallet, box)));
        assertRefused("different-content", () -> product.hear(with("1", box)));
    }

    @Test
    void whatItsSourceRepeatsUndoesNothingThatWasChangedHere() {
        var product = Product.heardOf(content("A", "断路器", null, "1"));
        product.change(content("A", "断路器 160A", null, "1"));
        assertEquals(IntakeOutcome.UNCHANGED, product.hear(content("A", "断路器", null, "1")));
        assertEquals("断路器 160A", product.content().name());
        assertRefused("different-content", () -> product.hear(content("A", "断路器 160A", null, "1")));
        assertEquals(IntakeOutcome.CHANGED, product.hear(content("A", "断路器", null, "2")));
    }

    @Test
    void aVersionThatOnlyPeopleHereHaveNamedIsHeardFirst() {
        var product = new Product(content("A", "手录", null, "5"));
        assertEquals(IntakeOutcome.CHANGED, product.hear(content("A", "断路器", null, "5")));
        product.change(content("A", "手录", null, "6"));
        assertEquals(IntakeOutcome.CHANGED, product.hear(content("A", "断路器", null, "6")));
    }

    @Test
    void itIsWithdrawnAndResumedOnce() {
        var product = new Product(content("A", "断路器", null, null));
        assertRefused("product-on-sale-already", product::resume);
        product.withdraw();
        assertRefused("product-withdrawn-already", product::withdraw);
        product.resume();
        assertEquals(true, product.isOnSale());
    }

    @Test
    void noUnitIsNamedTwice() {
        var twice = new ProductContent(
                "A",
                "断路器",
                null,
                "台",
                List.of(other("箱", "100"), other(" 台", "2"), other("箱 ", "90")),
                BigDecimal.ZERO,
                null,
                null);
        var refused = assertThrows(Problem.class, () -> new Product(twice));
        assertEquals(
                List.of("/conversions/1/unit named-twice", "/conversions/2/unit named-twice"),
                refused.errors().stream()
                        .map(error -> error.pointer() + " " + error.fault().code())
                        .toList());
    }

    @Test
    void aNumberIsMoreThanBlanks() {
        var refused = assertThrows(Problem.class, () -> new Product(content("\u00a0", "断路器", null, null)));
        assertEquals("/sku", refused.errors().get(0).pointer());
    }

    @Test
    void eachOfItsUnitsHasItsFactor() {
        var units = new Product(content("A", "断路器", null, null)).units();
        assertEquals(Optional.of(BigDecimal.ONE), units.factorOf("台"));
        assertEquals(Optional.of(new BigDecimal("100.0000")), units.factorOf("箱"));
        assertEquals(Optional.empty(), units.factorOf("托"));
    }

    static ProductContent content(String sku, String name, ProductStatus status, String version) {
        return new ProductContent(
                sku, name, null, "台", List.of(other("箱", "100")), new BigDecimal("13"), status, version);
    }

    private static ProductContent with(String version, Conversion... conversions) {
        return new ProductContent("A", "断路器", null, "台", List.of(conversions), new BigDecimal("13"), null, version);
    }

    private static Conversion other(String unit, String factor) {
        return new Conversion(unit, new BigDecimal(factor));
    }
}
