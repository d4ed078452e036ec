package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Where contracts' goods are, from their movements. Source: requirement G6. */
@ApplicationScoped
public class ContractBalances {
    private record Balance(UUID contractId, int line, String kind, BigDecimal quantity) {}

    private final Session session;

    ContractBalances(Session session) {
        this.session = session;
    }

    /** By contract line, how much is on accounts of each kind; what never moved is left out. */
    public Map<Integer, Map<AccountKind, BigDecimal>> of(UUID contractId) {
        return of(List.of(contractId)).getOrDefault(contractId, Map.of());
    }

    /** The same by contract. */
    public Map<UUID, Map<Integer, Map<AccountKind, BigDecimal>>> of(Collection<UUID> contractIds) {
        var byContract = new HashMap<UUID, Map<Integer, Map<AccountKind, BigDecimal>>>();
        session.createNativeQuery("""
                        select side.contract_id, side.contract_line, a.kind, sum(side.amount)
                        from (
                          select contract_id, contract_line, debit_id as account_id, amount
                          from movement where contract_id in (:contracts)
                          union all
                          select contract_id, contract_line, credit_id, -amount
                          from movement where contract_id in (:contracts)) side
                        join account a on a.id = side.account_id
                        where a.book = 'GOODS'
                        group by side.contract_id, side.contract_line, a.kind
                        """, Balance.class)
                .setParameter("contracts", contractIds)
                .getResultList()
                .forEach(balance -> byContract
                        .computeIfAbsent(balance.contractId(), contract -> new HashMap<>())
                        .computeIfAbsent(balance.line(), line -> new EnumMap<>(AccountKind.class))
                        .put(AccountKind.valueOf(balance.kind()), balance.quantity()));
        return byContract;
    }

    /** By contract line, what was on accounts of this kind at that instant, with all that is booked by now. */
    public Map<Integer, BigDecimal> of(UUID contractId, AccountKind kind, Instant at) {
        return session.createNativeQuery("""
                        select m.contract_id, m.contract_line, a.kind,
                          sum(case when m.debit_id = a.id then m.amount else -m.amount end)
                        from movement m join account a on a.id in (m.debit_id, m.credit_id)
                        where m.contract_id = :contract and a.kind = :kind and m.occurred_at <= :at
                        group by m.contract_id, m.contract_line, a.kind
                        """, Balance.class)
                .setParameter("contract", contractId)
                .setParameter("kind", kind.name())
                .setParameter("at", at)
                .getResultStream()
                .collect(Collectors.toMap(Balance::line, Balance::quantity));
    }
}
