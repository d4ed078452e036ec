package kam.goodsledger.statement;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.identity.Caller;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;

/**
 * A reconciliation statement (对账单) of a customer, or of an office towards the company, and a period: drafted, frozen
 * when issued, signed by both sides or contested. Source: 大客户管理制度 三.1(3), requirement G9.
 */
@Entity
@Table(name = "statement")
class Statement extends AggregateRoot {
    private String number;

    @Embedded
    private StatementSubject subject;

    private LocalDate periodFrom;
    private LocalDate periodUntil;

    @Enumerated(EnumType.STRING)
    private StatementStatus status;

    private String draftedBy;
    private BigDecimal opening;
    private BigDecimal closing;
    private String digest;
    private Instant issuedAt;
    private String contestReason;
    private String contestedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "statement_line", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<StatementLine> lines = new ArrayList<>();

    @Embedded
    private Signatures signatures = new Signatures();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "statement_disagreement", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderBy("line")
    private List<Disagreement> disagreements = new ArrayList<>();

    Statement() {}

    Statement(String number, StatementSubject subject, LocalDate from, LocalDate until, String by) {
        this.number = number;
        this.subject = subject;
        this.periodFrom = from;
        this.periodUntil = until;
        this.status = StatementStatus.DRAFT;
        this.draftedBy = by;
    }

    /** Freezes what the ledger says now. */
    void issue(StatementContent content, Instant at) {
        become(StatementStatus.ISSUED);
        opening = content.opening();
        closing = content.closing();
        lines.addAll(content.lines());
        digest = content.digest(String.join("\t", number, subject.id(), periodFrom + "/" + periodUntil));
        issuedAt = at;
    }

    /** Refuses with 409 a signature under another content, or a second one of the same side. */
    void sign(NewSignature signature, Caller by, Instant at) {
        subject.kind().mustHave(signature.side());
        signatures.mustAwait(signature.side(), by);
        become(signature.side().signing(status));
        if (!signature.digest().equals(digest)) {
            throw new Problem(StatementProblem.DIGEST_DIFFERS, "The digest is " + digest)
                    .at("/digest", "not that of the statement as issued");
        }
        signatures.add(signature, by, at);
    }

    boolean isConfirmed() {
        return status == StatementStatus.CONFIRMED;
    }

    void contest(Contest contest, Caller by) {
        become(StatementStatus.CONTESTED);
        contestReason = contest.reason();
        contestedBy = by.id();
        disagreements.addAll(contest.with(lines));
    }

    private void become(StatementStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    StatementProblem.WRONG_STATUS, "A statement that is " + status + " cannot become " + next);
        }
        status = next;
    }

    boolean isDraft() {
        return status == StatementStatus.DRAFT;
    }

    /** What it says since it was issued. */
    StatementContent content() {
        return new StatementContent(opening, List.copyOf(lines), closing);
    }

    @Override
    public String office() {
        return subject.office();
    }

    String number() {
        return number;
    }

    StatementSubject subject() {
        return subject;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodUntil() {
        return periodUntil;
    }

    StatementStatus status() {
        return status;
    }

    BigDecimal closing() {
        return closing;
    }

    String digest() {
        return digest;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String contestReason() {
        return contestReason;
    }

    String contestedBy() {
        return contestedBy;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    Map<Side, Signature> signatures() {
        return signatures.bySide();
    }

    /** What the other side's books say of a line of the statement, in CNY; the remark may be null. */
    @Embeddable
    record Disagreement(int line, BigDecimal theirAmount, String remark) {}

    /** A side's signature; the document is null where none was needed. */
    @Embeddable
    record Signature(String signedBy, Instant signedAt, String recordedBy, UUID documentId) {}
}
