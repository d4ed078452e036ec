package kam.goodsledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** At which settlement prices offices have taken goods over, whatever the contract says by now. Requirement G13. */
@ApplicationScoped
public class AcceptedPrices {
    private final Session session;

    AcceptedPrices(Session session) {
        this.session = session;
    }

    /** Of a contract line, in CNY per own unit of the product, on average; empty where nothing of value has been accepted yet. */
    public Optional<BigDecimal> of(UUID contractId, int line) {
        return Optional.ofNullable(session.createNativeQuery("""
                        select sum(claim.amount) / nullif(sum(goods.quantity), 0)
                        from movement claim cross join lateral (
                          select sum(case when m.reason = 'LOSS' then -m.amount else m.amount end) as quantity
                          from movement m
                          where m.document_id = claim.document_id and m.line = claim.line
                            and m.reason in ('RECEIPT', 'OPENING', 'LOSS')) goods
                        where claim.contract_id = :contract and claim.contract_line = :line
                          and claim.reason in ('ACCEPTANCE', 'OPENING_CLAIM')
                        """, BigDecimal.class)
                .setParameter("contract", contractId)
                .setParameter("line", line)
                .getSingleResult());
    }
}
