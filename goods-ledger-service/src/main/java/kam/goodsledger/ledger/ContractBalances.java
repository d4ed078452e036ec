package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Where a contract's goods are, from its movements. Source: requirement G6. */
@ApplicationScoped
public class ContractBalances {
    private record Balance(int line, String kind, BigDecimal quantity) {}

    private final Session session;

    ContractBalances(Session session) {
        this.session = session;
    }

    /** By contract line, how much is on accounts of each kind; what never moved is left out. */
    public Map<Integer, Map<AccountKind, BigDecimal>> of(UUID contractId) {
        var byLine = new HashMap<Integer, Map<AccountKind, BigDecimal>>();
        session.createNativeQuery("""
                        select side.contract_line, a.kind, sum(side.amount)
                        from (
                          select contract_line, debit_id as account_id, amount from movement where contract_id = :contract
                          union all
                          select contract_line, credit_id, -amount from movement where contract_id = :contract) side
                        join account a on a.id = side.account_id
                        where a.book = 'GOODS'
                        group by side.contract_line, a.kind
                        """, Balance.class)
                .setParameter("contract", contractId)
                .getResultList()
                .forEach(balance -> byLine.computeIfAbsent(balance.line(), line -> new EnumMap<>(AccountKind.class))
                        .put(AccountKind.valueOf(balance.kind()), balance.quantity()));
        return byLine;
    }
}
