package kam.goodsledger.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.statement.StatementView.Disagreed;
import kam.goodsledger.statement.StatementView.Line;
import kam.goodsledger.statement.StatementView.Signed;
import kam.kit.clock.BusinessCalendar;
import kam.kit.people.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementPageTest {
    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final String EVIL = "<script>alert('大北')</script>&\"";

    private final BusinessCalendar calendar;

    @Inject
    StatementPageTest(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    private static Line line(int number, LocalDate day, String reason, String debit, String credit, String balance) {
        return new Line(
                number,
                day,
                reason,
                "PS-2026-000" + (100 + number),
                UUID.randomUUID(),
                new BigDecimal(debit),
                new BigDecimal(credit),
                new BigDecimal(balance));
    }

    static StatementView view(StatementStatus status, String customer, List<Line> lines) {
        return new StatementView(
                UUID.randomUUID(),
                "DZ-2026-000012",
                StatementKind.CUSTOMER,
                UUID.randomUUID(),
                customer,
                "BJ",
                FROM,
                FROM.plusDays(27),
                status,
                new BigDecimal("1500.00"),
                lines,
                new BigDecimal("1234567.80"),
                "ab".repeat(32),
                Instant.parse("2026-03-01T01:00:00Z"),
                List.of(new Signed(Side.OFFICE, "李" + EVIL, Instant.parse("2026-03-01T17:00:00Z"), null)),
                status == StatementStatus.CONTESTED ? "少记一笔回款" + EVIL : null,
                status == StatementStatus.CONTESTED ? Person.of("office-clerk.BJ") : null,
                status == StatementStatus.CONTESTED
                        ? List.of(new Disagreed(2, new BigDecimal("350.00"), "我方付 350 元" + EVIL))
                        : List.of(),
                3);
    }

    static List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(line(1, FROM.minusDays(3), "COLLECTION", "0.00", "300.00", "1200.00"));
        lines.add(line(2, FROM, "SALE", "1233367.80", "0.00", "1234567.80"));
        return lines;
    }

    @Test
    void whatPeopleHaveWrittenStandsOnThePageAsText() {
        var page = StatementPage.of(view(StatementStatus.CONTESTED, "大北" + EVIL, lines()), calendar);
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("大北&lt;script&gt;alert(&#39;大北&#39;)&lt;/script&gt;&amp;&quot;"), page);
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        var page = StatementPage.of(view(StatementStatus.ISSUED, "大北泵业", lines()), calendar);
        for (var load : List.of("http:", "https:", "src=", "url(", "@import", "<link")) {
            assertFalse(page.contains(load), load);
        }
    }

    @Test
    void itSaysWhatOpensMovesAndClosesAndWhereBothSidesSignAndSeal() {
        var page = StatementPage.of(view(StatementStatus.ISSUED, "大北泵业", lines()), calendar);
        for (var said : List.of(
                "期初余额",
                "1,500.00",
                "销售签收",
                "1,233,367.80",
                "回款（补记）",
                "1,234,567.80",
                "客户（盖章）",
                "办事处（盖章）",
                "签字：",
                "ab".repeat(32),
                "size: A4")) {
            assertTrue(page.contains(said), said);
        }
        assertTrue(page.contains("日期：2026-03-02"), "signed on the day it was in Shanghai");
    }

    @Test
    void aDraftSaysThatNobodyShouldSignIt() {
        assertTrue(StatementPage.of(view(StatementStatus.DRAFT, "大北泵业", lines()), calendar)
                .contains("不得据以签字盖章"));
    }

    @Test
    void aContestedOneNamesTheLinesAndWhatTheOtherSideSays() {
        assertTrue(StatementPage.of(view(StatementStatus.CONTESTED, "大北泵业", lines()), calendar)
                .contains("第 2 行：对方账面 350.00 元，我方付 350 元"));
    }
}
