package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The ledger (总账), which books journals all or none. Whoever books locks the accounts in one fixed order; so a
 * transaction books once, and locks all its accounts at once where it has to read a balance before.
 * Source: requirement G11.
 */
@ApplicationScoped
public class Ledger {
    private record Locked(UUID id, BigDecimal balance) {}

    private final Session session;
    private final Clock clock;

    Ledger(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Books one journal: see {@link #post(List)}. */
    @Transactional(TxType.MANDATORY)
    public void post(Journal journal) {
        post(List.of(journal));
    }

    /**
     * Books the journals in the caller's transaction, in their order, all or none. Refuses with 409 what would bring an
     * account below zero that cannot be, and what has not happened yet; a source that was booked before violates a
     * constraint.
     */
    @Transactional(TxType.MANDATORY)
    public void post(List<Journal> journals) {
        var bookedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        journals.forEach(journal -> journal.mustHaveHappenedBy(bookedAt));
        var changes = new HashMap<Account, BigDecimal>();
        journals.forEach(
                journal -> journal.changes().forEach((account, by) -> changes.merge(account, by, BigDecimal::add)));
        var balances = new Balances(lock(changes.keySet()));
        journals.forEach(balances::apply);
        change(changes);
        journals.forEach(journal -> store(journal, bookedAt));
        session.flush();
        session.createNativeMutationQuery("""
                        insert into ledger_unsealed (movement_id)
                        select id from movement where journal_id = any(:journals)
                        """)
                .setParameter("journals", journals.stream().map(Journal::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    private void store(Journal journal, Instant bookedAt) {
        for (var movement : journal.movements()) {
            session.persist(
                    new MovementRow(journal, movement, row(movement.debit()), row(movement.credit()), bookedAt));
        }
    }

    /** What this document has booked for this reason, by its lines. */
    public List<Movement> booked(UUID documentId, Reason reason) {
        return session.createQuery(
                        "from MovementRow m join fetch m.debit join fetch m.credit"
                                + " where m.documentId = :document and m.reason = :reason order by m.line",
                        MovementRow.class)
                .setParameter("document", documentId)
                .setParameter("reason", reason)
                .getResultStream()
                .map(row -> row.booked().movement())
                .toList();
    }

    /** What these documents have booked for this reason, and nothing has reversed. */
    public List<Movement> standing(Collection<UUID> documentIds, Reason reason) {
        return session.createQuery(
                        "from MovementRow m join fetch m.debit join fetch m.credit"
                                + " where m.documentId in :documents and m.reason = :reason"
                                + " and not exists (from MovementRow r where r.reversalOf = m.id) order by m.line",
                        MovementRow.class)
                .setParameter("documents", documentIds)
                .setParameter("reason", reason)
                .getResultStream()
                .map(row -> row.booked().movement())
                .toList();
    }

    /** What the company claims from an office, and what of the money that it got is the office's own, in CNY. */
    public record OfficeStanding(BigDecimal claim, BigDecimal margin) {}

    /** How an office stands, locked until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public OfficeStanding standingOf(String office) {
        var claim = Account.money(AccountKind.CLAIM_ON_OFFICE, office);
        var margin = Account.money(AccountKind.OFFICE_MARGIN, office);
        var paidOut = Account.money(AccountKind.MARGIN_PAID_OUT, office);
        var balances = lock(List.of(claim, margin, paidOut));
        return new OfficeStanding(
                cents(balances.get(claim)), cents(balances.get(margin).negate()));
    }

    private static BigDecimal cents(BigDecimal balance) {
        return balance.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** What this document has booked for this reason, in the line of the contract that it names. */
    public Map<Integer, Movement> bookedByLine(UUID documentId, Reason reason) {
        return booked(documentId, reason).stream()
                .collect(Collectors.toMap(movement -> movement.contract().line(), Function.identity()));
    }

    /** How much the company claims from this office, with everything locked that settling it may touch. */
    @Transactional(TxType.MANDATORY)
    public BigDecimal claimOnOffice(String office, Account... others) {
        var claim = Account.money(AccountKind.CLAIM_ON_OFFICE, office);
        var settling = Stream.of(AccountKind.SETTLED, AccountKind.OFFICE_MARGIN, AccountKind.REMITTED)
                .map(kind -> Account.money(kind, office));
        var accounts = Stream.concat(Stream.of(claim), Stream.concat(settling, Stream.of(others)));
        return lock(accounts.toList()).get(claim);
    }

    /**
     * Opens the accounts that are not there yet, locks all until the transaction ends, and tells their balances. Both
     * are done in the one order, by id, so that whoever keeps to it cannot meet another in a deadlock.
     */
    private Map<Account, BigDecimal> lock(Collection<Account> accounts) {
        var byId = new TreeMap<UUID, Account>();
        accounts.forEach(account -> byId.put(account.id(), account));
        var ids = byId.keySet().toArray(UUID[]::new);
        var missing = new TreeMap<>(byId);
        session.createNativeQuery("select id from account where id = any(:ids)", UUID.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(missing::remove);
        missing.forEach(this::open);
        return session.createNativeQuery(
                        "select id, balance from account where id = any(:ids) order by id for update", Locked.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(locked -> byId.get(locked.id()), Locked::balance));
    }

    private void open(UUID id, Account account) {
        session.createNativeMutationQuery("""
                        insert into account (id, book, kind, office, customer_id, commodity)
                        values (:id, :book, :kind, :office, cast(:customer as uuid), :commodity) on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("book", account.kind().book().name())
                .setParameter("kind", account.kind().name())
                .setParameter("office", account.office())
                .setParameter("customer", Objects.toString(account.customerId(), null))
                .setParameter("commodity", account.commodity())
                .executeUpdate();
    }

    private void change(Map<Account, BigDecimal> changes) {
        var accounts = List.copyOf(changes.keySet());
        session.createNativeMutationQuery("""
                        update account set balance = balance + changed.by
                        from unnest(cast(:ids as uuid[]), cast(:changes as numeric[])) as changed (account_id, by)
                        where id = changed.account_id
                        """)
                .setParameter("ids", accounts.stream().map(Account::id).toArray(UUID[]::new))
                .setParameter("changes", accounts.stream().map(changes::get).toArray(BigDecimal[]::new))
                .executeUpdate();
    }

    private AccountRow row(Account account) {
        return session.getReference(AccountRow.class, account.id());
    }
}
