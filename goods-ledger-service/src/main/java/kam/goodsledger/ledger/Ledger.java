package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kit.problem.Problem;
import org.hibernate.Session;

/**
 * The ledger (总账), which books journals all or none. Whoever books locks the accounts in one fixed order; so a
 * transaction books one journal, and locks all its accounts at once where it has to read a balance before.
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

    /**
     * Books the journal in the caller's transaction. Refuses with 409 what would bring an account below zero that
     * cannot be, and what has not happened yet; a source that was booked before violates a constraint.
     */
    @Transactional(TxType.MANDATORY)
    public void post(Journal journal) {
        var bookedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (journal.occurredAt().isAfter(bookedAt)) {
            throw new Problem(LedgerProblem.NOT_YET_HAPPENED, "Now it is " + bookedAt);
        }
        var changes = journal.changes();
        var balances = lock(changes.keySet());
        changes.forEach((account, change) -> change(account, balances.get(account), change));
        for (var movement : journal.movements()) {
            session.persist(
                    new MovementRow(journal, movement, row(movement.debit()), row(movement.credit()), bookedAt));
        }
        session.flush();
        session.createNativeMutationQuery("""
                        insert into ledger_unsealed (movement_id) select id from movement where journal_id = :journal
                        """)
                .setParameter("journal", journal.id())
                .executeUpdate();
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

    /** Opens the accounts that are not there yet, locks all until the transaction ends, and tells their balances. */
    private Map<Account, BigDecimal> lock(Collection<Account> accounts) {
        var ordered = LockOrder.of(accounts);
        ordered.forEach(this::open);
        var byId = session.createNativeQuery(
                        "select id, balance from account where id in (:ids) order by id for update", Locked.class)
                .setParameter("ids", ordered.stream().map(Account::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Locked::id, Locked::balance));
        var balances = new HashMap<Account, BigDecimal>();
        ordered.forEach(account -> balances.put(account, byId.get(account.id())));
        return balances;
    }

    private void open(Account account) {
        session.createNativeMutationQuery("""
                        insert into account (id, book, kind, office, customer_id, commodity)
                        values (:id, :book, :kind, :office, cast(:customer as uuid), :commodity) on conflict do nothing
                        """)
                .setParameter("id", account.id())
                .setParameter("book", account.kind().book().name())
                .setParameter("kind", account.kind().name())
                .setParameter("office", account.office())
                .setParameter(
                        "customer",
                        account.customerId() == null
                                ? null
                                : account.customerId().toString())
                .setParameter("commodity", account.commodity())
                .executeUpdate();
    }

    private void change(Account account, BigDecimal balance, BigDecimal change) {
        var changed = session.createNativeMutationQuery("""
                        update account set balance = balance + :change
                        where id = :id and (not :guarded or balance + :change >= 0)
                        """)
                .setParameter("change", change)
                .setParameter("id", account.id())
                .setParameter("guarded", account.kind().neverBelowZero())
                .executeUpdate();
        if (changed == 0) {
            throw LedgerProblem.below(account, balance);
        }
    }

    private AccountRow row(Account account) {
        return session.getReference(AccountRow.class, account.id());
    }
}
