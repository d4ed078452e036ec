package kam.goodsledger.contract.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import kam.goodsledger.ledger.ContractBalances;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

/** Lists contract lines with what they owe, as far as the caller may see them. */
@ApplicationScoped
class OwedGoodsReader implements PanacheRepositoryBase<ContractLine, UUID> {
    private final ContractBalances balances;
    private final SignedIn signedIn;

    OwedGoodsReader(ContractBalances balances, SignedIn signedIn) {
        this.balances = balances;
        this.signedIn = signedIn;
    }

    @Transactional
    Page<OwedGoodsView> list(PageRequest page, String office, UUID customerId, UUID contractId) {
        var filter = Filter.visibleTo(signedIn.caller(), "contract.office")
                .where("contract.office = :office", "office", office)
                .where("contract.customerId = :customerId", "customerId", customerId)
                .where("contract.id = :contractId", "contractId", contractId)
                .where("id < :lastSeen", "lastSeen", page.lastSeen());
        var lines = find(filter.hql(), Sort.descending("id"), filter.values())
                .range(0, page.fetchSize() - 1)
                .list();
        var byContract = balances.of(
                lines.stream().map(line -> line.contract().id()).distinct().toList());
        return page.pageOf(lines, ContractLine::id).map(line -> {
            var byLine = byContract.getOrDefault(line.contract().id(), Map.of());
            return OwedGoodsView.of(line, Fulfilment.of(line, byLine.getOrDefault(line.line(), Map.of())));
        });
    }
}
