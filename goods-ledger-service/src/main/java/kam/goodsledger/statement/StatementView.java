package kam.goodsledger.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kam.goodsledger.statement.Statement.Disagreement;
import kam.goodsledger.statement.Statement.Signature;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/**
 * A statement as clients see it, in CNY: of a customer at contract price, of an office at settlement price. A draft says
 * what the ledger says now.
 */
record StatementView(
        UUID id,
        String number,
        StatementKind kind,
        UUID customerId,
        String customerName,
        String office,
        LocalDate periodFrom,
        LocalDate periodUntil,
        StatementStatus status,
        BigDecimal opening,
        List<Line> lines,
        BigDecimal closing,
        String digest,
        Instant issuedAt,
        List<Signed> signatures,
        String contestReason,
        Person contestedBy,
        List<Disagreed> disagreements,
        long version)
        implements Versioned {

    record Line(
            int line,
            LocalDate occurredOn,
            String reason,
            String document,
            UUID contractId,
            BigDecimal debit,
            BigDecimal credit,
            BigDecimal balance) {
        private static Line of(int number, StatementLine line) {
            return new Line(
                    number,
                    line.occurredOn(),
                    line.reason(),
                    line.document(),
                    line.contractId(),
                    line.debit(),
                    line.credit(),
                    line.balance());
        }
    }

    record Signed(Side side, String signedBy, Instant signedAt, UUID documentId) {
        private static Signed of(Side side, Signature signature) {
            return new Signed(side, signature.signedBy(), signature.signedAt(), signature.documentId());
        }
    }

    record Disagreed(int line, BigDecimal theirAmount, String remark) {
        private static Disagreed of(Disagreement disagreement) {
            return new Disagreed(disagreement.line(), disagreement.theirAmount(), disagreement.remark());
        }
    }

    static StatementView of(Statement statement, StatementContent content) {
        var subject = statement.subject();
        return new StatementView(
                statement.id(),
                statement.number(),
                subject.kind(),
                subject.customerId(),
                subject.customerName(),
                statement.office(),
                statement.periodFrom(),
                statement.periodUntil(),
                statement.status(),
                content.opening(),
                IntStream.range(0, content.lines().size())
                        .mapToObj(i -> Line.of(i + 1, content.lines().get(i)))
                        .toList(),
                content.closing(),
                statement.digest(),
                statement.issuedAt(),
                statement.signatures().entrySet().stream()
                        .map(signed -> Signed.of(signed.getKey(), signed.getValue()))
                        .sorted(Comparator.comparing(Signed::signedAt))
                        .toList(),
                statement.contestReason(),
                Person.of(statement.contestedBy()),
                statement.disagreements().stream().map(Disagreed::of).toList(),
                statement.version());
    }
}
