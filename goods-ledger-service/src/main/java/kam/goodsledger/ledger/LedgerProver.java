package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.goodsledger.ledger.AccountKind.Book;
import kam.goodsledger.ledger.LedgerProof.Breach;
import kam.goodsledger.ledger.LedgerProof.Check;
import kam.goodsledger.ledger.LedgerProof.Sum;
import org.hibernate.Session;

/** Recomputes the ledger from its movements. Source: requirement G11. */
@ApplicationScoped
class LedgerProver {
    private final Session session;
    private final SealChain chain;

    LedgerProver(Session session, SealChain chain) {
        this.session = session;
        this.chain = chain;
    }

    /** Looks at one snapshot, so that what is booked meanwhile cannot look like a breach. */
    @Transactional
    LedgerProof prove() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var sums = sums();
        var walked = chain.walk();
        var breaches = Stream.of(walked.breach(), neverSealed(), mixedUp(), wrongBalance(), belowZero(), unequal(sums))
                .flatMap(Optional::stream)
                .toList();
        return new LedgerProof(
                breaches.isEmpty(),
                count("movement"),
                count("account"),
                walked.length(),
                count("ledger_unsealed"),
                walked.head(),
                breaches,
                sums);
    }

    private Optional<Breach> neverSealed() {
        return first(Check.SEALING, "neither sealed nor waiting to be", """
                select m.id from movement m
                where not exists (select from ledger_seal s where s.movement_id = m.id)
                  and not exists (select from ledger_unsealed u where u.movement_id = m.id)
                order by m.id limit 1
                """);
    }

    private Optional<Breach> mixedUp() {
        return first(Check.CONSERVATION, "leads from one book or commodity into another", """
                select m.id from movement m join account d on d.id = m.debit_id join account c on c.id = m.credit_id
                where d.book <> c.book or d.commodity <> c.commodity
                order by m.id limit 1
                """);
    }

    private Optional<Breach> wrongBalance() {
        return first(Check.BALANCE, "the balance is not the sum of the account's movements", """
                select a.id from account a left join (
                  select account_id, sum(amount) as total from (
                    select debit_id as account_id, amount from movement
                    union all select credit_id, -amount from movement) sides
                  group by account_id) booked on booked.account_id = a.id
                where a.balance <> coalesce(booked.total, 0)
                order by a.id limit 1
                """);
    }

    private Optional<Breach> belowZero() {
        var kinds = Stream.of(AccountKind.values())
                .filter(AccountKind::neverBelowZero)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
        return first(Check.NEVER_BELOW_ZERO, "the balance is below zero", """
                select id from account where balance < 0 and kind in (%s) order by id limit 1
                """.formatted(kinds));
    }

    private static Optional<Breach> unequal(List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.sum().signum() != 0)
                .map(sum -> new Breach(
                        Check.CONSERVATION,
                        sum.book() + " " + sum.commodity(),
                        "the balances sum to " + sum.sum().toPlainString()))
                .findFirst();
    }

    private Optional<Breach> first(Check check, String detail, String sql) {
        return session.createNativeQuery(sql, UUID.class).getResultList().stream()
                .map(row -> LedgerProof.breach(check, row, detail))
                .findFirst();
    }

    private List<Sum> sums() {
        return session
                .createNativeQuery(
                        "select book, commodity, sum(balance) from account group by book, commodity order by 1, 2",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Sum(Book.valueOf((String) row[0]), (String) row[1], (BigDecimal) row[2]))
                .toList();
    }

    private long count(String table) {
        return session.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }
}
