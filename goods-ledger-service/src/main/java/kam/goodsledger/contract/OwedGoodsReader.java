package kam.goodsledger.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var filter = Filter.visibleTo(signedIn.caller(), "contract.office = :callersOffice")
                .where("contract.office = :office", "office", office)
                .where("contract.customerId = :customerId", "customerId", customerId)
                .where("contract.id = :contractId", "contractId", contractId)
                .where("id < :lastSeen", "lastSeen", page.lastSeen());
        var lines = find(filter.hql(), Sort.descending("id"), filter.values())
                .range(0, page.fetchSize() - 1)
                .list();
        var byContract = lines.stream()
                .map(line -> line.contract().id())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), balances::of));
        return page.pageOf(lines, ContractLine::id)
                .map(line -> OwedGoodsView.of(
                        line,
                        Fulfilment.of(line, byContract.get(line.contract().id()).getOrDefault(line.line(), Map.of()))));
    }
}
