package kam.contractapproval.contract.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kam.contractapproval.contract.settlement.ListedPrices.Listed;
import kam.kit.master.Sku;
import kam.kit.master.Units;
import org.junit.jupiter.api.Test;

class ListedPricesTest {
    /** Of pieces, with boxes and pallets. */
    private static final Units UNITS =
            new Units(Map.of("台", BigDecimal.ONE, "箱", new BigDecimal("100.0000"), "托", new BigDecimal("1200.0000")));

    @Test
    void aPriceIsFoundHoweverTheNumberIsSpelled() {
        var prices = prices(UNITS, listed("台", "66.00"));
        for (var spelled : List.of("DP-BX12", "dp-bx12", " DP-BX12 ", "ＤＰ-ＢＸ12", "\u3000dp-BX12")) {
            assertEquals(price("66.00"), prices.of(spelled, "台"));
        }
        assertEquals(Optional.empty(), prices.of("DP-BX1", "台"));
    }

    @Test
    void aPriceForAnotherUnitIsConverted() {
        var perPiece = prices(UNITS, listed("台", "66.00"));
        assertEquals(price("6600.00"), perPiece.of("DP-BX12", "箱"));
        assertEquals(price("6600.00"), perPiece.of("DP-BX12", " 箱 "));
        var perBox = prices(UNITS, listed("箱", "6600.50"));
        assertEquals(price("66.01"), perBox.of("DP-BX12", "台"));
        assertEquals(price("79206.00"), perBox.of("DP-BX12", "托"));
    }

    @Test
    void aConvertedPriceIsNeverUnderTheListAndNeverNothing() {
        assertEquals(price("66.01"), prices(UNITS, listed("箱", "6600.40")).of("DP-BX12", "台"));
        assertEquals(price("66.00"), prices(UNITS, listed("箱", "6600.00")).of("DP-BX12", "台"));
        assertEquals(price("0.01"), prices(UNITS, listed("箱", "0.40")).of("DP-BX12", "台"));
    }

    @Test
    void thePriceForTheVeryUnitCountsBeforeAll() {
        var both = prices(UNITS, listed("台", "66.00"), listed("箱", "6000.00"));
        assertEquals(price("66.00"), both.of("DP-BX12", "台"));
        assertEquals(price("6000.00"), both.of("DP-BX12", "箱"));
    }

    @Test
    void ofSeveralOtherUnitsTheDearestCounts() {
        var both = prices(UNITS, listed("箱", "6000.00"), listed("台", "66.00"));
        assertEquals(price("79200.00"), both.of("DP-BX12", "托"));
    }

    @Test
    void withoutAUnitOfTheProductThereIsNoPrice() {
        var prices = prices(UNITS, listed("台", "66.00"));
        assertEquals(Optional.empty(), prices.of("DP-BX12", "打"));
        var unregistered = new ListedPrices(Map.of(Sku.of("A"), List.of(listed("台", "66.00"))), Map.of());
        assertEquals(price("66.00"), unregistered.of("a", "台"));
        assertEquals(Optional.empty(), unregistered.of("a", "箱"));
    }

    @Test
    void aPriceForAUnitThatTheProductHasNoLongerHelpsNoOther() {
        var prices = prices(UNITS, listed("打", "700.00"));
        assertEquals(price("700.00"), prices.of("DP-BX12", "打"));
        assertEquals(Optional.empty(), prices.of("DP-BX12", "台"));
    }

    private static ListedPrices prices(Units units, Listed... listed) {
        var sku = Sku.of("DP-BX12");
        return new ListedPrices(Map.of(sku, List.of(listed)), Map.of(sku, units));
    }

    private static Listed listed(String unit, String price) {
        return new Listed(unit, new BigDecimal(price));
    }

    private static Optional<BigDecimal> price(String price) {
        return Optional.of(new BigDecimal(price));
    }
}
