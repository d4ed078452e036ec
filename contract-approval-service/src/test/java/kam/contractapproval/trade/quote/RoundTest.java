package kam.contractapproval.trade.quote;

import static kam.contractapproval.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kam.contractapproval.trade.quote.Round.Side;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aLineIsUnderItsFloorByTheStatedOrByThePriceListsPrice() {
        assertEquals(List.of(), round("100", "100", null).linesUnderFloor());
        assertEquals(List.of(1), round("99.99", "100", null).linesUnderFloor());
        assertEquals(List.of(1), round("99.99", "1", "100").linesUnderFloor());
        assertEquals(List.of(), round("100", null, "100").linesUnderFloor());
    }

    @Test
    void anAcceptanceIsJudgedByThePricesOfItsDay() {
        var round = round("100", null, "90");
        assertEquals(List.of(1), round.linesUnderFloor((sku, unit) -> Optional.of(new BigDecimal("100.01"))));
        assertEquals(List.of(), round.linesUnderFloor());
    }

    @Test
    void aLineWithoutAnyFloorIsRefused() {
        assertRefused("floor-unknown", () -> round("100", null, null));
    }

    @Test
    void anOfferCannotHaveRunOutBeforeItIsMade() {
        said("1", "1", TODAY).mustHoldTogether(TODAY);
        assertRefused("validity-over", () -> said("1", "1", TODAY.minusDays(1)).mustHoldTogether(TODAY));
    }

    private static Round round(String price, String floor, String settlement) {
        var listed = Optional.ofNullable(settlement).map(BigDecimal::new);
        return new Round(1, said(price, floor, TODAY), (sku, unit) -> listed, "clerk", Instant.EPOCH);
    }

    private static NewRound said(String price, String floor, LocalDate validUntil) {
        var line = new OfferedLine(
                "A", "轴承", "件", BigDecimal.ONE, new BigDecimal(price), floor == null ? null : new BigDecimal(floor));
        return new NewRound(Side.OURS, validUntil, List.of(line), "送货上门", null, null, null, null);
    }
}
