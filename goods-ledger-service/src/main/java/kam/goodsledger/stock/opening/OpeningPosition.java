package kam.goodsledger.stock.opening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.contract.contract.Contract;
import kam.goodsledger.ledger.LedgerProblem;
import kam.goodsledger.ledger.MoneyMoved;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;

/**
 * What an office has of a customer when its books begin (期初): goods on hand, goods owed, receivable and arrears. The
 * sales company checks it; once per office and customer it is booked. What is owed is for the allocation of goods, and
 * books nothing. Source: 大客户管理制度 四.1, requirement G1.
 */
@Entity
@Table(name = "opening_position")
class OpeningPosition extends AggregateRoot {
    private String number;
    private UUID customerId;
    private UUID contractId;
    private String contractNumber;
    private String office;

    @Enumerated(EnumType.STRING)
    private OpeningStatus status;

    private LocalDate asOf;
    private BigDecimal receivable;
    private BigDecimal arrears;
    private String remark;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "opening_position_line", joinColumns = @JoinColumn(name = "position_id"))
    @OrderBy("line")
    private List<OpeningLine> lines = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    OpeningPosition() {}

    OpeningPosition(String number, Contract contract, OpeningReport report, Act act) {
        this.number = number;
        this.customerId = contract.customerId();
        this.contractId = contract.id();
        this.contractNumber = contract.number();
        this.office = contract.office();
        take(report, contract, act);
    }

    /** Corrects what was handed back. */
    void correct(OpeningReport report, Contract contract, Act act) {
        mustBeAbleToBecome(OpeningStatus.REPORTED);
        take(report, contract, act);
    }

    private void take(OpeningReport report, Contract contract, Act act) {
        if (report.asOf().isAfter(act.day())) {
            throw new Problem(LedgerProblem.NOT_YET_HAPPENED, "Today is " + act.day());
        }
        if (report.arrears().compareTo(report.receivable()) > 0) {
            throw new Problem(OpeningProblem.ARREARS_EXCEED_RECEIVABLE, "The customer owes " + report.receivable())
                    .at("/arrears", "at most " + report.receivable());
        }
        asOf = report.asOf();
        receivable = report.receivable();
        arrears = report.arrears();
        remark = report.remark();
        lines.clear();
        report.lines().stream()
                .sorted(Comparator.comparingInt(OpeningReport.Line::line))
                .forEach(line -> lines.add(
                        new OpeningLine(line.line(), contract.line(line.line()).sku(), line.onHand(), line.owed())));
        reach(OpeningStatus.REPORTED, act, null);
    }

    /** Booked where it was found correct, otherwise handed back; tells which. */
    boolean decide(Decision decision, Act act) {
        var next = decision.approves() ? OpeningStatus.BOOKED : OpeningStatus.RETURNED;
        mustBeAbleToBecome(next);
        decision.mustHold(contentDigest(), trail, act, OpeningStatus.REPORTED);
        reach(next, act, decision.reason());
        return decision.approves();
    }

    private void mustBeAbleToBecome(OpeningStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(OpeningProblem.WRONG_STATUS, "A position that is " + status + " cannot become " + next);
        }
    }

    private void reach(OpeningStatus next, Act act, String why) {
        status = next;
        trail.add(next, act, why);
    }

    MoneyMoved receivableMoney() {
        return new MoneyMoved(id(), office, null, receivable);
    }

    private String contentDigest() {
        return ContentDigest.of(contractId, asOf, receivable, arrears, List.copyOf(lines));
    }

    @Override
    public String office() {
        return office;
    }

    String number() {
        return number;
    }

    UUID customerId() {
        return customerId;
    }

    UUID contractId() {
        return contractId;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<OpeningLine> linesOnHand() {
        return lines.stream().filter(line -> line.onHand().signum() > 0).toList();
    }

    OpeningView view() {
        return new OpeningView(
                id(),
                number,
                customerId,
                contractId,
                contractNumber,
                office,
                status,
                asOf,
                receivable,
                arrears,
                List.copyOf(lines),
                remark,
                contentDigest(),
                trail.lines(),
                version());
    }

    /** What is on hand and what is owed of a contract line, in the line's unit. */
    @Embeddable
    record OpeningLine(int line, String sku, BigDecimal onHand, BigDecimal owed) {}
}
