package kam.goodsledger.money.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kam.goodsledger.contract.contract.Contract.Due;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final List<Due> INSTALMENTS = List.of(due(3, "300.00"), due(1, "100.00"), due(2, "200.00"));

    private static Due due(int number, String amount) {
        return new Due(number, LocalDate.of(2026, 1, 1), cny(amount));
    }

    private static BigDecimal cny(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void whatIsDueFirstIsPaidFirst() {
        assertEquals(
                List.of(new Allocation(3, cny("300.00")), new Allocation(1, cny("50.00"))),
                Allocation.oldestFirst(INSTALMENTS, Map.of(), cny("350.00")));
    }

    @Test
    void whatWasPaidBeforeIsNotPaidAgain() {
        assertEquals(
                List.of(new Allocation(3, cny("0.01")), new Allocation(2, cny("9.99"))),
                Allocation.oldestFirst(INSTALMENTS, Map.of(3, cny("299.99"), 1, cny("100.00")), cny("10.00")));
    }

    @Test
    void whatIsOverAllInstalmentsStaysUnallocated() {
        var allocations = Allocation.oldestFirst(INSTALMENTS, Map.of(), cny("700.00"));
        assertEquals(
                cny("600.00"), allocations.stream().map(Allocation::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
