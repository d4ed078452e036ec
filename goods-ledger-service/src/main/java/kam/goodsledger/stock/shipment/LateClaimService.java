package kam.goodsledger.stock.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contracts;
import kam.goodsledger.contract.contract.LineQuantity;
import kam.goodsledger.stock.shipment.LateClaimForms.ClaimRemark;
import kam.goodsledger.stock.shipment.LateClaimForms.NewLateClaim;
import kam.kit.messaging.Outbox;
import kam.kit.trail.Acts;

/** Claims that come after goods were accepted. */
@ApplicationScoped
class LateClaimService {
    private final ShipmentRepository shipments;
    private final ShipmentEvidence evidence;
    private final Contracts contracts;
    private final LateClaimBooks books;
    private final Outbox outbox;
    private final Acts acts;

    LateClaimService(
            ShipmentRepository shipments,
            ShipmentEvidence evidence,
            Contracts contracts,
            LateClaimBooks books,
            Outbox outbox,
            Acts acts) {
        this.shipments = shipments;
        this.evidence = evidence;
        this.contracts = contracts;
        this.books = books;
        this.outbox = outbox;
        this.acts = acts;
    }

    @Transactional
    LateClaimView claim(UUID id, UUID receiptId, NewLateClaim claim) {
        LineQuantity.mustBeDistinct(
                claim.lines().stream().map(NewDispute.Claim::line).toList());
        var receipt = shipments.locked(id).receipt(receiptId);
        evidence.mustBeAttached(id, claim.documentId());
        return LateClaimView.of(receipt.claim(claim, acts.current()), receipt);
    }

    @Transactional
    LateClaimView approve(UUID id, UUID receiptId, UUID claimId, ClaimRemark why) {
        var shipment = shipments.locked(id);
        var receipt = shipment.receipt(receiptId);
        var claim = receipt.claim(claimId);
        var act = acts.current();
        claim.approve(why.remark(), act);
        var contract = contracts.lockedForEvent(shipment.contractId());
        books.approved(claim, receipt, contract, act.at(), act.by());
        var reduced = claim.reduceLines();
        outbox.append(shipment, ShipmentEvents.resolved(receipt, reduced));
        return LateClaimView.of(claim, receipt);
    }

    @Transactional
    LateClaimView reject(UUID id, UUID receiptId, UUID claimId, ClaimRemark why) {
        var receipt = shipments.locked(id).receipt(receiptId);
        var claim = receipt.claim(claimId);
        claim.reject(why.remark(), acts.current());
        return LateClaimView.of(claim, receipt);
    }

    @Transactional
    List<LateClaimView> list(UUID id, UUID receiptId) {
        var receipt = shipments.visible(id).receipt(receiptId);
        return receipt.claims().stream()
                .map(claim -> LateClaimView.of(claim, receipt))
                .toList();
    }
}
