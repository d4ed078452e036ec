package kam.goodsledger.stock.shipment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.stock.shipment.LateClaimForms.NewLateClaim;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * What the office has received of a shipment at one time (收货), with its own clock. Until the deadline the office may
 * dispute; what it does not dispute is accepted then. Source: 大客户管理制度 四.3, requirements G3, G12.
 */
@Entity
@Table(name = "receipt")
class Receipt {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Shipment shipment;

    private Instant receivedAt;
    private Instant deadline;
    private Instant recordedAt;
    private String recordedBy;

    private UUID proofDocumentId;

    @OneToMany(mappedBy = "receipt", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<ReceiptLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "receipt", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LateClaim> claims = new ArrayList<>();

    Receipt() {}

    Receipt(Shipment shipment, Instant receivedAt, Instant deadline, Instant recordedAt, String recordedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.shipment = shipment;
        this.receivedAt = receivedAt;
        this.deadline = deadline;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void add(ReceiptLine line) {
        lines.add(line);
    }

    /** Known from the carrier's proof, since the office recorded nothing. */
    void provenBy(UUID documentId) {
        proofDocumentId = documentId;
    }

    /** Accepts before the deadline what is neither disputed nor accepted; returns those lines. */
    List<ReceiptLine> accept() {
        var open = in(ReceiptState.RECEIVED);
        if (open.isEmpty()) {
            throw new Problem(ShipmentProblem.ALREADY_SETTLED, "The receipt is " + state());
        }
        open.forEach(ReceiptLine::accept);
        return open;
    }

    /**
     * Stops the clock of the claimed lines, and of the others too where they may not go on by themselves. Refuses with
     * 409 from the deadline on, and for lines that are not open any more.
     */
    void dispute(NewDispute dispute, Instant now, boolean othersGoOn) {
        if (AcceptanceDeadline.hasPassed(deadline, now)) {
            throw new Problem(ShipmentProblem.TOO_LATE_TO_DISPUTE, "The deadline was " + deadline);
        }
        for (var i = 0; i < dispute.lines().size(); i++) {
            var claim = dispute.lines().get(i);
            var line = line(claim.line(), i);
            claim.mustFit(line.quantity(), i);
            line.dispute(dispute.reason(), claim.missing(), claim.damaged());
        }
        if (!othersGoOn) {
            var nothing = BigDecimal.ZERO;
            in(ReceiptState.RECEIVED).forEach(line -> line.dispute(dispute.reason(), nothing, nothing));
        }
    }

    /** Settles every disputed line; of each, accepted, missing and damaged must sum to what was received. */
    List<ReceiptLine> resolve(Resolution resolution) {
        var disputed = in(ReceiptState.DISPUTED);
        if (disputed.isEmpty()) {
            throw new Problem(ShipmentProblem.NOT_DISPUTED, "The receipt is " + state());
        }
        resolution.mustSettle(disputed.stream().map(ReceiptLine::line).toList());
        for (var i = 0; i < resolution.lines().size(); i++) {
            var settled = resolution.lines().get(i);
            var line = line(settled.line(), i);
            settled.mustSumTo(line.quantity(), i);
            line.settle(settled.accepted(), settled.missing(), settled.damaged());
        }
        return disputed;
    }

    LateClaim claim(NewLateClaim claim, Act act) {
        var late = new LateClaim(this, claim, act);
        claims.add(late);
        return late;
    }

    /** The late claim of this receipt; 404 where it is none. */
    LateClaim claim(UUID claimId) {
        return claims.stream()
                .filter(claim -> claim.id().equals(claimId))
                .findFirst()
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "No such late claim of this receipt"));
    }

    /** The state of the line that is furthest from being settled. */
    ReceiptState state() {
        if (!in(ReceiptState.DISPUTED).isEmpty()) {
            return ReceiptState.DISPUTED;
        }
        return in(ReceiptState.RECEIVED).isEmpty() ? ReceiptState.ACCEPTED : ReceiptState.RECEIVED;
    }

    private List<ReceiptLine> in(ReceiptState state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    /** The line of this number, which the request names at this index; refuses with 409 where none was received. */
    ReceiptLine line(int number, int index) {
        return lines.stream()
                .filter(line -> line.line() == number)
                .findFirst()
                .orElseThrow(() -> new Problem(ShipmentProblem.LINE_NOT_IN_SHIPMENT, "Line " + number)
                        .at("/lines/" + index + "/line", "not received"));
    }

    UUID id() {
        return id;
    }

    Shipment shipment() {
        return shipment;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant deadline() {
        return deadline;
    }

    /** Null where the office recorded it. */
    UUID proofDocumentId() {
        return proofDocumentId;
    }

    List<LateClaim> claims() {
        return claims;
    }

    List<ReceiptLine> lines() {
        return lines;
    }

    List<ReceiptLine> lines(List<Integer> numbers) {
        return lines.stream().filter(line -> numbers.contains(line.line())).toList();
    }
}
