package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.ContractReference;
import org.junit.jupiter.api.Test;

class HledgerJournalTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void aMovementIsAnEntryOfTwoPostingsThatSumToZero() {
        var customer = new UUID(0, 7);
        var goods = new GoodsMoved(
                "北京 1:A", customer, new ContractReference(UUID.randomUUID(), 1), "P\"1;\n", new BigDecimal("2.5"));
        var movement = Postings.notice(UUID.randomUUID(), goods);
        var booked = new BookedMovement(movement, UUID.randomUUID(), "FH-2026-000001", NOW, NOW, "oem");
        assertEquals("""
                2026-03-01 (FH-2026-000001) NOTICE  ; movement:%s
                    GOODS:IN_TRANSIT:北京%%201%%3AA:00000000-0000-0000-0000-000000000007  2.5000 "P%%221%%3B%%0A"
                    GOODS:OEM:北京%%201%%3AA:00000000-0000-0000-0000-000000000007  -2.5000 "P%%221%%3B%%0A"

                """.formatted(movement.id()), HledgerJournal.entry(booked, LocalDate.of(2026, 3, 1)));
    }
}
