package kam.goodsledger.contract.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineUnits;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.kit.document.Document;
import kam.kit.document.Documents;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.problem.Problem;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;

@ApplicationScoped
class ExemptionService {
    private final ExemptionRepository exemptions;
    private final Exemptions holding;
    private final Contracts contracts;
    private final LineUnits units;
    private final OwedGoods owedGoods;
    private final Documents documents;
    private final Numbers numbers;
    private final Acts acts;

    ExemptionService(
            ExemptionRepository exemptions,
            Exemptions holding,
            Contracts contracts,
            LineUnits units,
            OwedGoods owedGoods,
            Documents documents,
            Numbers numbers,
            Acts acts) {
        this.exemptions = exemptions;
        this.holding = holding;
        this.contracts = contracts;
        this.units = units;
        this.owedGoods = owedGoods;
        this.documents = documents;
        this.numbers = numbers;
        this.acts = acts;
    }

    @Transactional
    ExemptionView request(NewExemption request) {
        var contract = contracts.named(request.contractId());
        var number = numbers.next(Series.STOCK_EXEMPTION);
        var batch = request.in(units, contract);
        var exemption = new Exemption(number, batch, contract, acts.current());
        mustBeHeld(contract, batch.line(), batch.quantity());
        exemptions.persist(exemption);
        return stored(exemption);
    }

    /** Decides before it locks the contract: only then the exemption may be one that moving goods lock after it. */
    @Transactional
    ExemptionView decide(UUID id, Decision decision) {
        var exemption = exemptions.locked(id);
        if (exemption.decide(decision, digests(documents.of(id)), acts.current())) {
            var contract = contracts.lockedForEvent(exemption.contractId());
            mustBeHeld(contract, exemption.line(), BigDecimal.ZERO);
        }
        return stored(exemption);
    }

    /** All batches of a line, and what comes to them, may not be more than the office has. */
    private void mustBeHeld(Contract contract, int line, BigDecimal more) {
        var all = holding.exempted(contract.id(), line).add(more);
        var held = owedGoods.atOffice(contract, line);
        if (all.compareTo(held) > 0) {
            throw new Problem(
                    ExemptionProblem.NOT_HELD,
                    "The office has " + held.toPlainString() + ", all batches are " + all.toPlainString());
        }
    }

    @Transactional
    ExemptionView read(UUID id) {
        return view(exemptions.visible(id));
    }

    @Transactional
    Page<ExemptionView> list(PageRequest page, String office, ExemptionStatus status, UUID customerId) {
        var found = exemptions.list(page, office, status, customerId);
        var agreed = contracts.withLines(
                found.items().stream().map(Exemption::contractId).toList());
        var explanations =
                documents.ofEach(found.items().stream().map(Exemption::id).toList());
        return found.map(exemption -> exemption.view(
                agreed.get(exemption.contractId()), digests(explanations.getOrDefault(exemption.id(), List.of()))));
    }

    @Transactional
    void mustBeVisible(UUID id) {
        exemptions.visible(id);
    }

    private ExemptionView stored(Exemption exemption) {
        exemptions.flush();
        return view(exemption);
    }

    private ExemptionView view(Exemption exemption) {
        return exemption.view(contracts.findById(exemption.contractId()), digests(documents.of(exemption.id())));
    }

    private static List<String> digests(List<Document> explanations) {
        return explanations.stream().map(Document::sha256).toList();
    }
}
