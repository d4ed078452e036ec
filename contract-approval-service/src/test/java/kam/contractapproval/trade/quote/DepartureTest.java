package kam.contractapproval.trade.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kam.contractapproval.contract.contract.ContractLine;
import kam.contractapproval.contract.contract.RouteWarning;
import org.junit.jupiter.api.Test;

class DepartureTest {
    @Test
    void whatIsAsItWasAcceptedIsNotNamedInWhateverOrderOrSpelling() {
        assertEquals(
                List.of(),
                said(
                        List.of(accepted("A", "件", "10", "60"), accepted("B", "件", "1.5", "7")),
                        line("ｂ ", "件", "1.5000", "7.00"),
                        line("A", "件", "10", "60")));
    }

    @Test
    void aLineNamesBothPricesAndBothQuantities() {
        assertEquals(
                List.of(
                        "Line 1, A (件): the price accepted in quote BJ-1 is 60.00 CNY, now it is 1.00 CNY",
                        "Line 1, A (件): the quantity accepted in quote BJ-1 is 10, now it is 12.5"),
                said(List.of(accepted("A", "件", "10", "60")), line("A", "件", "12.5", "1")));
    }

    @Test
    void aLineThatIsNewOrGoneIsNamedAndAnotherUnitIsAnotherLine() {
        assertEquals(
                List.of(
                        "Line 1, A (箱): not in quote BJ-1; quantity 10, price 60.00 CNY",
                        "A (件), accepted in quote BJ-1, is not in the contract: quantity 10, price 60.00 CNY"),
                said(List.of(accepted("A", "件", "10", "60")), line("A", "箱", "10", "60")));
    }

    @Test
    void ofSeveralLinesOfOneProductOnlyTheChangedIsNamed() {
        assertEquals(
                List.of("Line 1, A (件): the price accepted in quote BJ-1 is 60.00 CNY, now it is 1.00 CNY"),
                said(
                        List.of(accepted("A", "件", "10", "60"), accepted("A", "件", "10", "70")),
                        line("A", "件", "10", "1"),
                        line("A", "件", "10", "70")));
    }

    private static List<String> said(List<QuoteLine> accepted, ContractLine... present) {
        var warnings = new Departure("BJ-1", accepted).by(List.of(present));
        assertEquals(
                Stream.generate(() -> "leaves-quote").limit(warnings.size()).toList(),
                warnings.stream().map(RouteWarning::code).toList());
        return warnings.stream().map(warning -> warning.text().english()).toList();
    }

    private static QuoteLine accepted(String sku, String unit, String quantity, String price) {
        return QuoteLine.of(
                new OfferedLine(sku, "轴承", unit, new BigDecimal(quantity), new BigDecimal(price), BigDecimal.ONE),
                null);
    }

    private static ContractLine line(String sku, String unit, String quantity, String price) {
        return new ContractLine(sku, "轴承", unit, new BigDecimal(quantity), new BigDecimal(price), BigDecimal.ONE);
    }
}
