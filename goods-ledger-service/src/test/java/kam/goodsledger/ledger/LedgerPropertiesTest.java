package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Random business over the posting rules: whatever happens, goods and money are neither made nor lost. */
class LedgerPropertiesTest {
    private static final int COMMANDS = 30_000;
    private static final List<String> OFFICES = List.of("BJ", "SH", "GZ");
    private static final List<String> SKUS = List.of("A", "B", "CNY");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final long seed = Long.getLong("kam.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<UUID> customers = List.of(uuid(), uuid(), uuid());
    private final Books books = new Books();
    private final List<Movement> dispatched = new ArrayList<>();
    private final List<Journal> booked = new ArrayList<>();

    @Test
    void noSequenceOfCommandsBreaksTheBooks() {
        System.out.println("Ledger properties, repeat with -Dkam.seed=" + seed);
        List<Supplier<List<Movement>>> commands = List.of(
                () -> List.of(Postings.notice(uuid(), goods())),
                () -> List.of(Postings.receipt(uuid(), goods())),
                () -> List.of(Postings.acceptance(uuid(), goods(), money())),
                () -> List.of(Postings.loss(uuid(), goods())),
                () -> dispatched(Postings.dispatch(uuid(), goods())),
                this::signature,
                () -> List.of(anyDispatch().reversed(Reason.REFUSAL)),
                () -> List.of(Postings.collection(payment(), customer())),
                this::directPayment,
                () -> List.of(Postings.remittanceDeclared(payment())),
                this::confirmation,
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
                () -> booked.isEmpty()
                        ? List.of()
                        : booked.get(random.nextInt(booked.size())).movements());
        var accepted = 0;
        for (var step = 0; step < COMMANDS; step++) {
            var journal = Journal.of(
                    "T",
                    NOW,
                    "test",
                    commands.get(random.nextInt(commands.size())).get());
            if (books.book(journal)) {
                accepted++;
                booked.add(journal);
            }
            assertNull(books.breachedBy(journal), "step " + step + " with seed " + seed);
        }
        assertTrue(accepted > COMMANDS / 4, "only " + accepted + " were booked, seed " + seed);
    }

    @Test
    void confirmedMoneySettlesTheOfficePayableFirstAndTheRestIsTheOfficesMargin() {
        var money = new MoneyMoved(uuid(), "BJ", null, new BigDecimal("100.00"));
        var movements = Postings.remittanceConfirmed(money, new BigDecimal("80.00"));
        var journal = Journal.of("T", NOW, "test", movements);
        assertEquals(new BigDecimal("-80.00"), journal.changes().get(Account.money(AccountKind.CLAIM_ON_OFFICE, "BJ")));
        assertEquals(new BigDecimal("-20.00"), journal.changes().get(Account.money(AccountKind.OFFICE_MARGIN, "BJ")));
    }

    private List<Movement> dispatched(Movement movement) {
        dispatched.add(movement);
        return List.of(movement);
    }

    private Movement anyDispatch() {
        return dispatched.isEmpty()
                ? Postings.dispatch(uuid(), goods())
                : dispatched.get(random.nextInt(dispatched.size()));
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
}
