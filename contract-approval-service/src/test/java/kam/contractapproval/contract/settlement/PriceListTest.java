package kam.contractapproval.contract.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class PriceListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void everyWrongLineIsNamed() {
        var list = new PriceList(List.of(
                price("A", TODAY),
                price("B", TODAY.minusDays(1)),
                price("A", TODAY.plusDays(1)),
                price("A", TODAY.plusDays(1))));
        var refused = assertThrows(Problem.class, () -> list.mustHoldTogether(TODAY));
        assertEquals("price-list-refused", refused.code().code());
        assertEquals(
                List.of("/prices/1/effectiveFrom", "/prices/3/sku"),
                refused.errors().stream().map(Problem.FieldError::pointer).toList());
    }

    @Test
    void aProductMayHaveAPricePerUnitAndDay() {
        var perBox = new NewSettlementPrice("A", "箱", BigDecimal.TEN, TODAY);
        new PriceList(List.of(price("A", TODAY), price("A", TODAY.plusDays(1)), perBox, price("B", TODAY)))
                .mustHoldTogether(TODAY);
    }

    @Test
    void aProductIsNamedTwiceHoweverItsNumberIsSpelled() {
        var list = new PriceList(List.of(price("A", TODAY), price(" ａ", TODAY)));
        var refused = assertThrows(Problem.class, () -> list.mustHoldTogether(TODAY));
        assertEquals("/prices/1/sku", refused.errors().get(0).pointer());
        assertEquals("named-twice", refused.errors().get(0).fault().code());
    }

    private static NewSettlementPrice price(String sku, LocalDate from) {
        return new NewSettlementPrice(sku, "件", BigDecimal.TEN, from);
    }
}
