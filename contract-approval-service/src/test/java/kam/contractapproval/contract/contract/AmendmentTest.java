package kam.contractapproval.contract.contract;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final ContractTerms agreed = terms(line("A", "2"), line("B", "1"));

    @Test
    void newLinesStandBehindAndTheOthersKeepTheirNumbers() {
        terms(line("A", "5"), line("B", "0"), line("C", "1")).mustKeepLinesOf(agreed);
        for (var wrong : List.of(terms(line("A", "2")), terms(line("B", "1"), line("A", "2")))) {
            assertRefused("lines-renumbered", () -> wrong.mustKeepLinesOf(agreed));
        }
    }

    @Test
    void aLineKeepsItsProductHoweverTheNumberIsSpelled() {
        terms(line(" a ", "5"), line("Ｂ", "0")).mustKeepLinesOf(agreed);
    }

    @Test
    void aContractHasNoLineWithoutQuantity() {
        agreed.mustHaveQuantities();
        assertRefused("line-without-quantity", terms(line("A", "2"), line("B", "0"))::mustHaveQuantities);
    }

    @Test
    void aRenewalLeavesOutWhatWasGivenUpAndMovesWhatIsDue() {
        var next = terms(line("A", "2"), line("B", "0")).renewed(FROM.plusYears(1), UNTIL.plusYears(1));
        assertEquals(List.of("A"), next.lines().stream().map(ContractLine::sku).toList());
        assertEquals(FROM.plusDays(365 + 30), next.instalments().get(0).dueOn());
        assertEquals(UNTIL.plusYears(1), next.validUntil());
    }

    @Test
    void aWarningIsGivenOnceForEachEnd() {
        var expiry = new Expiry(UNTIL, null);
        assertEquals(false, expiry.isToBeTold(UNTIL.minusDays(31), 30));
        assertEquals(true, expiry.isToBeTold(UNTIL.minusDays(30), 30));
        assertEquals(false, expiry.told().isToBeTold(UNTIL, 30));
        assertEquals(true, expiry.told().endingOn(UNTIL.plusDays(1)).isToBeTold(UNTIL, 30));
    }

    private static ContractTerms terms(ContractLine... lines) {
        var due = new PaymentTerm(FROM.plusDays(30), new BigDecimal("30"));
        return new ContractTerms("am", List.of(lines), null, "x", FROM, UNTIL, List.of(due), null, null, null, false);
    }

    private static ContractLine line(String sku, String quantity) {
        return new ContractLine(sku, "轴承", "件", new BigDecimal(quantity), BigDecimal.TEN, BigDecimal.ONE);
    }
}
