package kam.goodsledger.stock.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.ContractLine;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.OwedGoods;
import kam.goodsledger.contract.exemption.Exemptions;
import kam.goodsledger.ledger.AccountKind;
import kam.goodsledger.ledger.GoodsMoved;
import kam.goodsledger.ledger.Journal;
import kam.goodsledger.ledger.Ledger;
import kam.goodsledger.ledger.Movement;
import kam.goodsledger.ledger.Postings;
import kam.goodsledger.ledger.StockPostings;

/** Books goods that change their tag, and tells what both contracts are owed after it. */
@ApplicationScoped
public class TransferBooks {
    private final Transfers transfers;
    private final Contracts contracts;
    private final OwedGoods owedGoods;
    private final Exemptions exemptions;
    private final Ledger ledger;

    TransferBooks(Transfers transfers, Contracts contracts, OwedGoods owedGoods, Exemptions exemptions, Ledger ledger) {
        this.transfers = transfers;
        this.contracts = contracts;
        this.owedGoods = owedGoods;
        this.exemptions = exemptions;
        this.ledger = ledger;
    }

    /** They are held for the other contract at once. */
    public void handedOver(Transfer goods, Occasion occasion) {
        move(goods, AccountKind.OFFICE_HELD, occasion);
    }

    /** They have left the one office and are on their way to the other. */
    public void sent(Transfer goods, Occasion occasion) {
        move(goods, AccountKind.IN_TRANSIT, occasion);
    }

    private void move(Transfer goods, AccountKind state, Occasion occasion) {
        transfers.lock(goods);
        post(occasion, StockPostings.transfer(occasion.documentId(), from(goods), to(goods), state));
        exemptions.afterLoss(contracts.lockedForEvent(goods.fromContractId()), goods.fromLine());
        tell(goods.fromContractId(), goods.fromLine());
        tell(goods.toContractId(), goods.toLine());
    }

    /** They are at the other office. */
    public void arrived(Transfer goods, Occasion occasion) {
        transfers.lock(goods);
        post(occasion, List.of(Postings.receipt(occasion.documentId(), to(goods))));
        tell(goods.toContractId(), goods.toLine());
    }

    /**
     * But for what is lost, they count as correct: the other office owes them. The one that sent them owes none of
     * them any longer; for what is lost nobody owes, and the company may claim.
     */
    public void accepted(Transfer goods, BigDecimal lost, Occasion occasion) {
        transfers.lock(goods);
        var movements = new ArrayList<Movement>();
        var owedNow = settlementValue(toLine(goods), goods.quantity().subtract(lost));
        if (owedNow.signum() > 0) {
            movements.add(Postings.acceptance(occasion.documentId(), to(goods), owedNow));
        }
        var owedBefore = settlementValue(fromLine(goods), goods.quantity());
        if (owedBefore.signum() > 0) {
            movements.add(StockPostings.claimMoved(occasion.documentId(), from(goods), owedBefore));
        }
        if (lost.signum() > 0) {
            movements.add(Postings.loss(occasion.documentId(), toLine(goods).ownGoods(lost)));
        }
        if (!movements.isEmpty()) {
            post(occasion, movements);
        }
        if (lost.signum() > 0) {
            exemptions.afterLoss(contracts.lockedForEvent(goods.toContractId()), goods.toLine());
            tell(goods.toContractId(), goods.toLine());
        }
    }

    private void post(Occasion occasion, List<Movement> movements) {
        ledger.post(Journal.of(occasion.document(), occasion.at(), occasion.by(), movements));
    }

    private void tell(UUID contractId, int line) {
        var contract = contracts.lockedForEvent(contractId);
        owedGoods.tell(contract, List.of(contract.line(line)));
    }

    private GoodsMoved from(Transfer goods) {
        return fromLine(goods).ownGoods(goods.quantity());
    }

    private GoodsMoved to(Transfer goods) {
        return toLine(goods).ownGoods(goods.quantity());
    }

    private static BigDecimal settlementValue(ContractLine line, BigDecimal quantity) {
        return line.settlementValue(line.ofOwn(quantity));
    }

    private ContractLine fromLine(Transfer goods) {
        return contracts.lockedForEvent(goods.fromContractId()).line(goods.fromLine());
    }

    private ContractLine toLine(Transfer goods) {
        return contracts.lockedForEvent(goods.toContractId()).line(goods.toLine());
    }
}
