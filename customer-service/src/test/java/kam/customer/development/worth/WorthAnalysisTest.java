package kam.customer.development.worth;

import static kam.customer.Refusal.codeOf;
import static kam.customer.Refusal.pointersOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.Customers;
import kam.customer.development.worth.WorthAnalysis.RivalAnalysis;
import kam.customer.development.worth.WorthAnalysis.Swot;
import kam.kit.trail.Act;
import org.junit.jupiter.api.Test;

class WorthAnalysisTest {
    private static final Act TODAY = new Act("zhao", Instant.EPOCH, LocalDate.parse("2026-02-01"));
    private static final WorthRule RULE = WorthRule.current(new BigDecimal("0.1"));
    private final Customer customer = Customers.prospect();

    @Test
    void aConclusionIsRecomputedToTheSameDigest() {
        var analysis = analysis("1000000", "2026-01-31");
        analysis.conclude(RULE, TODAY);
        var again = analysis.recompute();
        assertThat(again.same()).isTrue();
        assertThat(again.result()).isEqualTo(analysis.result());
    }

    @Test
    void equalContentHasAnEqualDigestHoweverItsNumbersAreWritten() {
        assertThat(concluded("1000000")).isEqualTo(concluded("1000000.00"));
        assertThat(concluded("1000000")).isNotEqualTo(concluded("1000000.01"));
    }

    @Test
    void whatIsConcludedIsNeverChanged() {
        var analysis = analysis("1000000", "2026-01-31");
        assertThat(codeOf(analysis::recompute)).isEqualTo("worth-analysis-not-concluded");
        analysis.change(content("1", "2026-01-31"), TODAY);
        analysis.conclude(RULE, TODAY);
        assertThat(codeOf(() -> analysis.change(content("1", "2026-01-31"), TODAY)))
                .isEqualTo("worth-analysis-concluded");
        assertThat(codeOf(() -> analysis.conclude(RULE, TODAY))).isEqualTo("worth-analysis-concluded");
    }

    @Test
    void businessToComeIsNoRecord() {
        assertThat(pointersOf(() -> analysis("1", "2026-02-02"))).containsExactly("/transactions/volumes/0/tradedOn");
    }

    private String concluded(String revenue) {
        var analysis = analysis(revenue, "2026-01-31");
        analysis.conclude(RULE, TODAY);
        return analysis.view().digest();
    }

    private WorthAnalysis analysis(String revenue, String tradedOn) {
        return new WorthAnalysis("JZ-2026-000001", customer, 1, content(revenue, tradedOn), TODAY);
    }

    private static WorthContent content(String revenue, String tradedOn) {
        return new WorthContent(
                new TransactionRecord(
                        List.of(new TradedVolume(
                                LocalDate.parse(tradedOn), "水泵", "台", BigDecimal.TEN, new BigDecimal("15000"))),
                        60,
                        75),
                List.of(new RivalAnalysis("甲公司", "价格低", "服务慢")),
                new Swot("品质", "交期", "新厂房", "低价竞争"),
                WorthRuleTest.forecast(revenue, "20", "10000", "60000", "20000", "0.25", "10000"));
    }
}
