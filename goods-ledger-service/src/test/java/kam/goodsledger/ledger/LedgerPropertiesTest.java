package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import kam.goodsledger.ledger.Movement.ContractReference;
import org.junit.jupiter.api.Test;

/**
 * A simulation of the ledger's core: random business over the posting rules, in memory, by a clock that the random
 * moves. Whatever happens, goods and money are neither made nor lost. The number of commands is
 * {@code kam.ledger.commands}, two millions under {@code -Pcampaign}; {@code kam.ledger.seed} replays a run.
 */
class LedgerPropertiesTest {
    private static final int COMMANDS = Integer.getInteger("kam.ledger.commands", 1_000_000);
    private static final int EVERYTHING_EVERY = 250_000;
    private static final int LATELY = 1000;
    private static final List<String> OFFICES = List.of("BJ", "SH", "GZ");
    private static final List<String> SKUS = List.of("A", "B", "CNY");
    private static final Instant BEGINNING = Instant.parse("2026-03-01T00:00:00Z");

    private final long seed = Long.getLong("kam.ledger.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MovedClock clock = new MovedClock();
    private final List<UUID> customers = List.of(uuid(), uuid(), uuid());
    private final Books books = new Books(clock);
    private final LedgerAudit audit = new LedgerAudit(books);
    private final List<Movement> dispatched = new ArrayList<>();
    private final List<Journal> booked = new ArrayList<>();

    @Test
    void noSequenceOfCommandsBreaksTheBooks() {
        System.out.println("Ledger simulation, repeat with -Dkam.ledger.seed=" + seed);
        List<Supplier<List<Movement>>> commands = List.of(
                () -> List.of(Postings.notice(uuid(), goods())),
                () -> List.of(Postings.notice(uuid(), goods()), Postings.notice(uuid(), goods())),
                () -> List.of(Postings.receipt(uuid(), goods())),
                () -> List.of(Postings.acceptance(uuid(), goods(), money())),
                () -> List.of(Postings.loss(uuid(), goods())),
                () -> dispatched(Postings.dispatch(uuid(), goods())),
                this::signature,
                () -> List.of(anyDispatch().reversed(Reason.REFUSAL)),
                this::reversal,
                () -> List.of(Postings.collection(payment(), customer())),
                this::directPayment,
                () -> List.of(Postings.remittanceDeclared(payment())),
                this::confirmation,
                () -> List.of(Postings.unmatchedReceipt(payment())),
                () -> List.of(Postings.writeOff(payment(), customer())),
                () -> List.of(Postings.marginPaidOut(payment())),
                () -> List.of(Postings.marginOffset(payment())),
                () -> List.of(
                        StockPostings.openingGoods(uuid(), goods()),
                        StockPostings.openingClaim(uuid(), goods(), money()),
                        StockPostings.openingReceivable(payment(), customer())),
                this::transfer,
                () -> List.of(Postings.acceptance(uuid(), goods(), money()), claimMoved()),
                () -> List.of(StockPostings.countedShort(uuid(), goods())),
                () -> List.of(StockPostings.countedSurplus(uuid(), goods())),
                this::returned,
                this::returnTaken,
                () -> booked.isEmpty() ? List.of() : any(booked).movements());
        var accepted = 0;
        for (var step = 1; step <= COMMANDS; step++) {
            var journal = Journal.of("T", occurredAt(), "test", any(commands).get());
            try {
                accepted += step(journal) ? 1 : 0;
                if (step % EVERYTHING_EVERY == 0 || step == COMMANDS) {
                    audit.everything();
                }
            } catch (AssertionError e) {
                throw new AssertionError("step " + step + " with -Dkam.ledger.seed=" + seed, e);
            }
        }
        System.out.printf("Of %,d commands %,d were booked%n", COMMANDS, accepted);
        assertTrue(accepted > COMMANDS / 4 && accepted < COMMANDS * 9 / 10, accepted + " booked, seed " + seed);
    }

    private boolean step(Journal journal) {
        var accepted = books.book(journal);
        audit.afterwards(journal, accepted);
        if (accepted) {
            remember(booked, journal);
        }
        return accepted;
    }

    /** What is drawn from again is of late, so that drawing stays cheap. */
    private <T> void remember(List<T> some, T one) {
        if (some.size() < LATELY) {
            some.add(one);
        } else {
            some.set(random.nextInt(LATELY), one);
        }
    }

    /** Now and then the time moves, and now and then something claims to come from the future. */
    private Instant occurredAt() {
        if (random.nextInt(100) == 0) {
            clock.now = clock.now.plusSeconds(random.nextInt(100_000));
        }
        return clock.now.minusSeconds(random.nextInt(1000) - 20L);
    }

    private List<Movement> reversal() {
        return booked.isEmpty()
                ? List.of()
                : any(booked).movements().stream()
                        .map(movement -> movement.reversed(Reason.LATE_CLAIM))
                        .toList();
    }

    @Test
    void confirmedMoneySettlesTheOfficePayableFirstAndTheRestIsTheOfficesMargin() {
        var money = new MoneyMoved(uuid(), "BJ", null, new BigDecimal("100.00"));
        var movements = Postings.remittanceConfirmed(money, new BigDecimal("80.00"));
        var journal = Journal.of("T", BEGINNING, "test", movements);
        assertEquals(new BigDecimal("-80.00"), journal.changes().get(Account.money(AccountKind.CLAIM_ON_OFFICE, "BJ")));
        assertEquals(new BigDecimal("-20.00"), journal.changes().get(Account.money(AccountKind.OFFICE_MARGIN, "BJ")));
    }

    private List<Movement> dispatched(Movement movement) {
        remember(dispatched, movement);
        return List.of(movement);
    }

    private Movement anyDispatch() {
        return dispatched.isEmpty() ? Postings.dispatch(uuid(), goods()) : any(dispatched);
    }

    private List<Movement> signature() {
        var dispatch = anyDispatch();
        var debit = dispatch.debit();
        var goods = new GoodsMoved(
                debit.office(), debit.customerId(), dispatch.contract(), debit.commodity(), dispatch.amount());
        var delivery = dispatch.source().documentId();
        return List.of(Postings.delivery(delivery, goods), Postings.sale(delivery, goods, money()));
    }

    private List<Movement> directPayment() {
        var payment = payment();
        return Postings.directPayment(payment, customer(), claim(payment.office()));
    }

    private List<Movement> confirmation() {
        var payment = payment();
        return Postings.remittanceConfirmed(payment, claim(payment.office()));
    }

    private List<Movement> transfer() {
        var from = goods();
        var to = new GoodsMoved(any(OFFICES), customer(), goods().contract(), from.sku(), from.quantity());
        return StockPostings.transfer(uuid(), from, to, any(List.of(AccountKind.OFFICE_HELD, AccountKind.IN_TRANSIT)));
    }

    private Movement claimMoved() {
        return StockPostings.claimMoved(uuid(), goods(), money());
    }

    private List<Movement> returned() {
        var goods = goods();
        return List.of(StockPostings.returned(uuid(), goods), StockPostings.saleReturned(uuid(), goods, money()));
    }

    private List<Movement> returnTaken() {
        var goods = goods();
        var by = any(List.of(AccountKind.COMPANY_WAREHOUSE, AccountKind.OEM));
        return List.of(
                StockPostings.returnTaken(uuid(), goods, by), StockPostings.claimReturned(uuid(), goods, money()));
    }

    private BigDecimal claim(String office) {
        return books.balance(Account.money(AccountKind.CLAIM_ON_OFFICE, office));
    }

    private GoodsMoved goods() {
        var line = new ContractReference(uuid(), 1 + random.nextInt(3));
        var quantity = BigDecimal.valueOf(1 + random.nextInt(50_000), random.nextInt(5));
        return new GoodsMoved(any(OFFICES), customer(), line, any(SKUS), quantity);
    }

    private MoneyMoved payment() {
        return new MoneyMoved(uuid(), any(OFFICES), null, money());
    }

    private BigDecimal money() {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2);
    }

    private UUID customer() {
        return any(customers);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static final class MovedClock extends Clock {
        private Instant now = BEGINNING;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
