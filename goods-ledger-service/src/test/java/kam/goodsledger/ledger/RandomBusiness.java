package kam.goodsledger.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kam.goodsledger.Story;
import kam.goodsledger.ledger.Movement.ContractReference;
import kam.kit.identity.Role;

/** What one office, the OEM, its customer and finance do at random, over HTTP and in memory at once. */
final class RandomBusiness {
    private static final BigDecimal PRICE = new BigDecimal("100.00");
    private static final BigDecimal SETTLEMENT_PRICE = new BigDecimal("80.00");
    private static final Instant LONG_AGO = Instant.parse("2026-01-10T00:00:00Z");

    private record Goods(String id, BigDecimal quantity) {}

    private final Story story;
    private final Random random;
    private final Books books = new Books();
    private final Set<Account> accounts = new HashSet<>();
    private final Map<Goods, String> receipts = new HashMap<>();
    private final List<Goods> shipments = new ArrayList<>();
    private final List<Goods> received = new ArrayList<>();
    private final List<Goods> dispatched = new ArrayList<>();
    private final Map<Goods, Movement> dispatches = new HashMap<>();
    private final List<Goods> declared = new ArrayList<>();
    private final List<Runnable> commands = List.of(
            this::notice,
            this::receipt,
            this::receipt,
            this::acceptance,
            this::dispatch,
            this::signature,
            this::refusal,
            this::payment,
            this::declaration,
            this::confirmation);
    private int refused;

    RandomBusiness(Story story, Random random) {
        this.story = story;
        this.random = random;
    }

    void once() {
        commands.get(random.nextInt(commands.size())).run();
    }

    private void notice() {
        var quantity = quantity();
        var body = new HashMap<>(story.notice(UUID.randomUUID().toString(), 1));
        body.put("lines", List.of(Map.of("line", 1, "sku", "PUMP-1", "quantity", quantity)));
        compare(
                        story.post(Role.OEM, "/api/v1/shipments", body).extract(),
                        id -> List.of(Postings.notice(id, goods(quantity))))
                .ifPresent(id -> shipments.add(new Goods(id, quantity)));
    }

    private void receipt() {
        if (shipments.isEmpty()) {
            return;
        }
        var shipment = shipments.get(random.nextInt(shipments.size()));
        var quantity = random.nextInt(4) == 0 ? quantity() : shipment.quantity();
        var path = "/api/v1/shipments/" + shipment.id() + "/receipts";
        compare(
                        story.post(Role.OFFICE_CLERK, path, Story.lines(1, quantity))
                                .extract(),
                        id -> List.of(Postings.receipt(id, goods(quantity))))
                .ifPresent(id -> {
                    var goods = new Goods(id, quantity);
                    received.add(goods);
                    receipts.put(goods, path + "/" + id);
                });
    }

    private void acceptance() {
        taken(
                received,
                goods -> compare(
                        story.post(Role.OFFICE_CLERK, receipts.get(goods) + "/acceptance")
                                .extract(),
                        id -> List.of(Postings.acceptance(
                                id, goods(goods.quantity()), value(SETTLEMENT_PRICE, goods.quantity())))));
    }

    private void dispatch() {
        var quantity = quantity();
        var body = new HashMap<>(story.delivery(1));
        body.putAll(Story.lines(1, quantity));
        var movement = new Movement[1];
        compare(story.post(Role.OFFICE_CLERK, "/api/v1/deliveries", body).extract(), id -> {
                    movement[0] = Postings.dispatch(id, goods(quantity));
                    return List.of(movement[0]);
                })
                .ifPresent(id -> {
                    var goods = new Goods(id, quantity);
                    dispatched.add(goods);
                    dispatches.put(goods, movement[0]);
                });
    }

    private void signature() {
        taken(dispatched, goods -> {
            story.signed(goods.id());
            var delivery = UUID.fromString(goods.id());
            var moved = goods(goods.quantity());
            assertTrue(book(List.of(
                    Postings.delivery(delivery, moved),
                    Postings.sale(delivery, moved, value(PRICE, goods.quantity())))));
        });
    }

    private void refusal() {
        taken(
                dispatched,
                goods -> compare(
                        story.post(
                                        Role.OFFICE_CLERK,
                                        "/api/v1/deliveries/" + goods.id() + "/refusal",
                                        Map.of("reason", "型号不符"))
                                .extract(),
                        id -> List.of(dispatches.get(goods).reversed(Reason.REFUSAL))));
    }

    private void payment() {
        var amount = money();
        var toOffice = random.nextBoolean();
        var body = story.payment(toOffice ? "OFFICE" : "COMPANY", amount.toPlainString());
        var recorder = toOffice ? Role.OFFICE_CLERK : Role.FINANCE;
        compare(story.post(recorder, "/api/v1/payments", body).extract(), id -> {
            var money = money(id, amount);
            return toOffice
                    ? List.of(Postings.collection(money, story.customer))
                    : Postings.directPayment(money, story.customer, claim());
        });
    }

    private void declaration() {
        var amount = money();
        var body = Map.of("office", story.office, "amount", amount, "sentOn", "2026-01-20");
        compare(
                        story.post(Role.OFFICE_CLERK, "/api/v1/remittances", body)
                                .extract(),
                        id -> List.of(Postings.remittanceDeclared(money(id, amount))))
                .ifPresent(id -> declared.add(new Goods(id, amount)));
    }

    private void confirmation() {
        taken(declared, sent -> {
            var path = "/api/v1/remittances/" + sent.id();
            var slip = story.attach(Role.FINANCE, path, "bank-slip");
            var body = Map.of("confirmedOn", "2026-01-21", "documentId", slip);
            compare(
                    story.post(Role.FINANCE, path + "/confirmation", body).extract(),
                    id -> Postings.remittanceConfirmed(money(id, sent.quantity()), claim()));
        });
    }

    /** Books in memory what was answered with success, and lets memory refuse what the stored ledger refused. */
    private Optional<String> compare(ExtractableResponse<Response> answer, Function<UUID, List<Movement>> booking) {
        if (answer.statusCode() < 300) {
            String id = answer.path("id");
            assertTrue(
                    book(booking.apply(UUID.fromString(id))),
                    () -> "only the stored ledger takes " + answer.asString());
            return Optional.of(id);
        }
        assertEquals(409, answer.statusCode(), answer::asString);
        refused++;
        if (answer.<String>path("code").startsWith("not-enough")) {
            assertFalse(book(booking.apply(UUID.randomUUID())), () -> "only memory takes " + answer.asString());
        }
        return Optional.empty();
    }

    private boolean book(List<Movement> movements) {
        var journal = Journal.of("T", LONG_AGO, "test", movements);
        accounts.addAll(journal.changes().keySet());
        return books.book(journal);
    }

    private void taken(List<Goods> some, Consumer<Goods> command) {
        if (!some.isEmpty()) {
            command.accept(some.remove(random.nextInt(some.size())));
        }
    }

    private BigDecimal claim() {
        return books.balance(Account.money(AccountKind.CLAIM_ON_OFFICE, story.office));
    }

    private GoodsMoved goods(BigDecimal quantity) {
        return new GoodsMoved(
                story.office, story.customer, new ContractReference(story.contract, 1), "PUMP-1", quantity);
    }

    private MoneyMoved money(UUID document, BigDecimal amount) {
        return new MoneyMoved(document, story.office, new ContractReference(story.contract, null), amount);
    }

    private BigDecimal quantity() {
        return BigDecimal.valueOf(1 + random.nextInt(80_000), 4);
    }

    private BigDecimal money() {
        return BigDecimal.valueOf(1 + random.nextInt(60_000), 2);
    }

    private static BigDecimal value(BigDecimal price, BigDecimal quantity) {
        return price.multiply(quantity).setScale(2, RoundingMode.HALF_UP);
    }

    int refused() {
        return refused;
    }

    /** The balances in memory that are not zero, by kind. */
    Map<AccountKind, BigDecimal> core() {
        var balances = new TreeMap<AccountKind, BigDecimal>();
        accounts.forEach(
                account -> balances.put(account.kind(), books.balance(account).stripTrailingZeros()));
        balances.values().removeIf(balance -> balance.signum() == 0);
        return balances;
    }

    /** The same as they are stored. */
    Map<AccountKind, BigDecimal> stored() {
        var balances = new TreeMap<AccountKind, BigDecimal>();
        StoredBalances.of(story.office).forEach((account, balance) -> balances.put(account.kind(), balance));
        return balances;
    }
}
