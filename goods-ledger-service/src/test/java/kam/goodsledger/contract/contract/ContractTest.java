package kam.goodsledger.contract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.ContractEvent.AgreedLine;
import kam.events.ContractEvent.ContractAmended;
import kam.events.ContractEvent.ContractEffective;
import kam.events.ContractEvent.Instalment;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final BigDecimal AMOUNT = new BigDecimal("1000.00");

    private final UUID id = UUID.randomUUID();
    private final Contract contract = new Contract(
            new ContractEffective(
                    id,
                    "HT-1",
                    UUID.randomUUID(),
                    "BJ",
                    "am",
                    AMOUNT,
                    DAY,
                    DAY,
                    DAY,
                    List.of(line(1, "10")),
                    due(),
                    "PURCHASE",
                    null,
                    null),
            Instant.EPOCH);

    @Test
    void aLineEntitlesToNoLessThanWasSentAndSaysWhatIsAgreed() {
        contract.amend(amended(line(1, "4")), line -> new BigDecimal(7));
        assertEquals(new BigDecimal("7"), contract.line(1).quantity());
        assertEquals(new BigDecimal("4"), contract.line(1).agreedQuantity());
        contract.amend(amended(line(1, "9")), line -> new BigDecimal(7));
        assertEquals(new BigDecimal("9"), contract.line(1).quantity());
    }

    @Test
    void aNewLineStandsBehindTheOthers() {
        contract.amend(amended(line(1, "10"), line(2, "3")), line -> BigDecimal.ZERO);
        assertEquals(new BigDecimal("3"), contract.line(2).quantity());
        assertEquals(1, contract.instalments().size());
    }

    @Test
    void whatWasReturnedForGoodIsNotOwedAgainWhateverIsAmended() {
        contract.giveBack(1, new BigDecimal("2"));
        assertEquals(new BigDecimal("8"), contract.line(1).quantity());
        contract.amend(amended(line(1, "12")), line -> new BigDecimal(5));
        assertEquals(new BigDecimal("10"), contract.line(1).quantity());
        contract.amend(amended(line(1, "4")), line -> new BigDecimal(5));
        assertEquals(new BigDecimal("5"), contract.line(1).quantity());
    }

    @Test
    void aLineInBoxesIsBookedInPiecesUnderTheOneSpellingAndToldInBoxes() {
        var boxes = new AgreedLine(
                2, " s", "S", "箱", BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE, "件", new BigDecimal("12"));
        contract.amend(amended(line(1, "10"), boxes), line -> BigDecimal.ZERO);
        var line = contract.line(2);
        var booked = line.goods(new BigDecimal("2.5000"));
        assertEquals(new BigDecimal("30.0000"), booked.quantity());
        assertEquals(contract.line(1).goods(BigDecimal.ONE).sku(), booked.sku());
        assertEquals(new BigDecimal("2.5000"), line.told(booked.quantity()));
        assertEquals(booked, line.ownGoods(new BigDecimal("30")));
        var refused = assertThrows(Problem.class, () -> line.ownGoods(new BigDecimal("5")));
        assertEquals("quantity-not-convertible", refused.code().code());
    }

    @Test
    void boxesOfWhichNobodyKnowsWhatTheyHoldAreNotCountedWithPieces() {
        var boxes = new AgreedLine(2, " s", "S", "箱", BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE);
        contract.amend(amended(line(1, "5"), boxes), line -> BigDecimal.ZERO);
        var line = contract.line(2);
        assertNotEquals(
                contract.line(1).goods(BigDecimal.ONE).sku(),
                line.goods(BigDecimal.TEN).sku());
        assertEquals("S in 箱", line.goods(BigDecimal.TEN).sku());
        assertFalse(line.isOfTheSameGoodsAs(contract.line(1)));
        assertTrue(line.isOf("S"));
    }

    @Test
    void anEndedContractRunsUpToItsLastDay() {
        contract.mustRunOn(DAY.plusYears(9));
        contract.terminate(DAY);
        contract.mustRunOn(DAY);
        var refused = assertThrows(Problem.class, () -> contract.mustRunOn(DAY.plusDays(1)));
        assertEquals("contract-terminated", refused.code().code());
    }

    private ContractAmended amended(AgreedLine... lines) {
        return new ContractAmended(
                id,
                "HT-1",
                contract.customerId(),
                "BJ",
                "am",
                UUID.randomUUID(),
                "HT-2",
                AMOUNT,
                DAY,
                DAY,
                DAY,
                List.of(lines),
                due());
    }

    private static List<Instalment> due() {
        return List.of(new Instalment(1, DAY, AMOUNT));
    }

    private static AgreedLine line(int line, String quantity) {
        return new AgreedLine(
                line, "S", "S", "件", new BigDecimal(quantity), BigDecimal.TEN, BigDecimal.ONE, "件", BigDecimal.ONE);
    }
}
