package kam.goodsledger.money.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.ledger.Receivables;
import kam.goodsledger.money.request.MoneyRequest.RequestStatus;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;

@ApplicationScoped
class WriteOffService {
    private final WriteOffRepository writeOffs;
    private final Contracts contracts;
    private final Receivables receivables;
    private final Ledger ledger;
    private final Numbers numbers;
    private final Acts acts;

    WriteOffService(
            WriteOffRepository writeOffs,
            Contracts contracts,
            Receivables receivables,
            Ledger ledger,
            Numbers numbers,
            Acts acts) {
        this.writeOffs = writeOffs;
        this.contracts = contracts;
        this.receivables = receivables;
        this.ledger = ledger;
        this.numbers = numbers;
        this.acts = acts;
    }

    @Transactional
    WriteOffView ask(NewWriteOff wanted) {
        var contract = contracts.named(wanted.contractId());
        var writeOff = new WriteOff(numbers.next(Series.WRITE_OFF), wanted, contract, acts.current());
        writeOff.mustBeOwed(receivables.under(contract.id()));
        writeOffs.persist(writeOff);
        writeOffs.flush();
        return WriteOffView.of(writeOff);
    }

    /** What is owed is looked at again: it may have been paid since it was asked for. */
    @Transactional
    WriteOffView decide(UUID id, Decision decision) {
        var writeOff = writeOffs.locked(id);
        contracts.lockedForEvent(writeOff.contractId());
        var act = acts.current();
        writeOff.decide(decision, act);
        if (decision.approves()) {
            writeOff.mustBeOwed(receivables.under(writeOff.contractId()));
            var movement = Postings.writeOff(writeOff.money(), writeOff.customerId());
            ledger.post(Journal.of(writeOff.request().number(), act.at(), act.by(), List.of(movement)));
        }
        writeOffs.flush();
        return WriteOffView.of(writeOff);
    }

    @Transactional
    WriteOffView read(UUID id) {
        return WriteOffView.of(writeOffs.visible(id));
    }

    @Transactional
    Page<WriteOffView> list(PageRequest page, String office, RequestStatus status, UUID contractId) {
        return writeOffs.list(page, office, status, contractId).map(WriteOffView::of);
    }
}
