package kam.goodsledger.contract.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose;
import kam.goodsledger.contract.credit.CustomerCredit.Purpose.HeldBy;
import org.junit.jupiter.api.Test;

class CustomerCreditTest {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private final CustomerCredit credit = new CustomerCredit(UUID.randomUUID()).graded("BJ", "B", amount("1000.00"));

    @Test
    void asMuchIsAllowedAsIsNeitherOwedNorReserved() {
        credit.reserve(order(), amount("300.00"));
        assertTrue(credit.allows(amount("500.00"), amount("200.00")));
        assertFalse(credit.allows(amount("500.00"), amount("200.01")));
    }

    @Test
    void whatWasPaidInAdvanceMayBeUsedToo() {
        assertTrue(credit.allows(amount("-50.00"), amount("1050.00")));
        assertFalse(credit.allows(amount("-50.00"), amount("1050.01")));
    }

    @Test
    void aReservationIsChangedAndReleasedAndNeverCountsTwice() {
        var order = order();
        credit.reserve(order, amount("300.00"));
        credit.reserve(order, amount("100.00"));
        assertEquals(amount("100.00"), credit.reserved());
        credit.reserve(order, NOTHING);
        assertTrue(credit.reservations().isEmpty());
        credit.reserve(order, amount("1.00"));
        credit.release(order.sourceId());
        assertEquals(amount("0.00"), credit.reserved());
    }

    @Test
    void aLowerLimitTakesNothingBackAndLetsNothingMoreThrough() {
        credit.reserve(order(), amount("300.00"));
        credit.graded("BJ", "D", amount("0.00"));
        assertEquals(amount("-300.00"), credit.free(NOTHING));
        assertFalse(credit.allows(NOTHING, amount("0.01")));
        assertTrue(credit.allows(NOTHING, amount("-100.00")));
        assertTrue(credit.allows(NOTHING, NOTHING));
    }

    @Test
    void itGoesWithItsCustomerToAnotherOfficeAndKeepsWhatIsReserved() {
        credit.reserve(order(), amount("300.00"));
        credit.moveTo("SH");
        assertEquals("SH", credit.office());
        assertEquals(amount("700.00"), credit.free(NOTHING));
    }

    private static Purpose order() {
        return new Purpose(HeldBy.ORDER, UUID.randomUUID(), "DD-2026-000001", UUID.randomUUID());
    }

    private static BigDecimal amount(String cny) {
        return new BigDecimal(cny);
    }
}
