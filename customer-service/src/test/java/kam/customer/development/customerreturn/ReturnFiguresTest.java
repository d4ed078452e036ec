package kam.customer.development.customerreturn;

import static kam.customer.Refusal.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kam.customer.account.customer.Customers;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class ReturnFiguresTest {
    private static final Act TODAY = new Act("zhao", Instant.EPOCH, LocalDate.parse("2026-02-01"));

    @Test
    void theReturnIsTheMarginLessAllThatWasInvested() {
        var figures = figures("800.00", "200.00", "10000.00", "7500.00", "1500.00");
        assertThat(figures.investment()).isEqualTo("1000.00");
        assertThat(figures.netReturn()).isEqualTo("500.00");
        assertThat(figures.returnOnInvestment()).isEqualTo("0.5000");
        assertThat(figures.collectionRatio()).isEqualTo("0.7500");
    }

    @Test
    void withoutInvestmentOrDeliveryThereIsNoRatio() {
        var figures = figures("0.00", "0.00", "0.00", "0.00", "0.00");
        assertThat(figures.returnOnInvestment()).isNull();
        assertThat(figures.collectionRatio()).isNull();
    }

    @Test
    void anInvestmentIsReversedByItsOppositeAndAReversalIsNot() {
        var investment = new Investment(Customers.prospect(), investment("2026-02-01"), TODAY);
        var reversal = investment.reversed("重复记录", TODAY);
        assertThat(reversal.view().amount()).isEqualTo("-300.50");
        assertThat(reversal.view().reversalOf()).isEqualTo(investment.id());
        assertThat(codeOf(() -> reversal.reversed("x", TODAY))).isEqualTo("investment-not-reversible");
    }

    @Test
    void moneyIsNotInvestedBeforeItIsSpent() {
        assertThat(codeOf(() -> new Investment(Customers.prospect(), investment("2026-02-02"), TODAY)))
                .isEqualTo("investment-to-come");
    }

    private static NewInvestment investment(String day) {
        return new NewInvestment(InvestmentKind.SAMPLES, new BigDecimal("300.5"), LocalDate.parse(day), "样品领用单");
    }

    private static ReturnFigures figures(
            String recorded, String settled, String delivered, String collected, String margin) {
        return new ReturnFigures(
                new BigDecimal(recorded),
                new BigDecimal(settled),
                new BigDecimal(delivered),
                new BigDecimal(collected),
                new BigDecimal(margin),
                0);
    }
}
