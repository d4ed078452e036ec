package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.goodsledger.ledger.Movement.Source;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final UUID customer = UUID.randomUUID();
    private final ContractReference line = new ContractReference(UUID.randomUUID(), 1);

    private GoodsMoved goods(String sku, String quantity) {
        return new GoodsMoved("BJ", customer, line, sku, new BigDecimal(quantity));
    }

    private static Journal journal(Movement... movements) {
        return Journal.of("T", NOW, "test", List.of(movements));
    }

    @Test
    void noMovementLeadsFromOneBookIntoAnother() {
        var goods = goods("A", "1").in(AccountKind.OFFICE_HELD);
        var money = Account.receivable("BJ", customer);
        var source = new Source(Reason.SALE, UUID.randomUUID(), 1);
        assertThrows(IllegalArgumentException.class, () -> Movement.of(goods, money, BigDecimal.ONE, source, line));
    }

    @Test
    void noMovementTurnsOneProductIntoAnother() {
        var a = goods("A", "1").in(AccountKind.OFFICE_HELD);
        var b = goods("B", "1").in(AccountKind.IN_TRANSIT);
        var source = new Source(Reason.RECEIPT, UUID.randomUUID(), 1);
        assertThrows(IllegalArgumentException.class, () -> Movement.of(a, b, BigDecimal.ONE, source, line));
    }

    @Test
    void nothingMovesByZeroOrLess() {
        assertThrows(IllegalArgumentException.class, () -> Postings.notice(UUID.randomUUID(), goods("A", "0")));
        assertThrows(IllegalArgumentException.class, () -> Postings.notice(UUID.randomUUID(), goods("A", "-1")));
    }

    @Test
    void aNumberThatTheBooksCannotHoldIsRefused() {
        var tooMuch = "1".repeat(17);
        assertThrows(Problem.class, () -> Postings.notice(UUID.randomUUID(), goods("A", tooMuch)));
    }

    @Test
    void heldGoodsOfAKeyAccountNeverFallBelowZero() {
        var books = new Books();
        assertTrue(books.book(journal(Postings.notice(UUID.randomUUID(), goods("A", "10")))));
        assertTrue(books.book(journal(Postings.receipt(UUID.randomUUID(), goods("A", "10")))));
        assertFalse(books.book(journal(Postings.dispatch(UUID.randomUUID(), goods("A", "10.0001")))));
        assertTrue(books.book(journal(Postings.dispatch(UUID.randomUUID(), goods("A", "10")))));
    }

    @Test
    void aJournalOfWhichOneMovementIsRefusedBooksNothing() {
        var books = new Books();
        var notice = Postings.notice(UUID.randomUUID(), goods("A", "10"));
        var dispatch = Postings.dispatch(UUID.randomUUID(), goods("B", "1"));
        assertFalse(books.book(journal(notice, dispatch)));
        assertEquals(BigDecimal.ZERO, books.balance(notice.debit()));
    }

    @Test
    void aMovementIsReversedOnceOnly() {
        var books = new Books();
        var notice = Postings.notice(UUID.randomUUID(), goods("A", "10"));
        books.book(journal(notice));
        assertTrue(books.book(journal(notice.reversed(Reason.REFUSAL))));
        assertFalse(books.book(journal(notice.reversed(Reason.REFUSAL))));
        assertEquals(0, books.balance(notice.debit()).signum());
    }

    @Test
    void aSealChangesWithEveryFieldOfTheMovement() {
        var movement = Postings.notice(UUID.randomUUID(), goods("A", "10"));
        var other = new Movement(
                movement.id(),
                movement.debit(),
                movement.credit(),
                new BigDecimal("10.0001"),
                movement.source(),
                movement.contract(),
                null);
        var journal = UUID.randomUUID();
        var seal = Seal.of(Seal.GENESIS, new BookedMovement(movement, journal, "T", NOW, NOW, "a"));
        assertFalse(java.util.Arrays.equals(
                seal, Seal.of(Seal.GENESIS, new BookedMovement(other, journal, "T", NOW, NOW, "a"))));
        assertFalse(java.util.Arrays.equals(
                seal, Seal.of(Seal.GENESIS, new BookedMovement(movement, journal, "T", NOW, NOW, "b"))));
    }
}
