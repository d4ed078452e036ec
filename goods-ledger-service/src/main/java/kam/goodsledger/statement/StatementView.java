package kam.goodsledger.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kam.kit.web.Versioned;

/** A statement as clients see it, in CNY at contract price; a draft says what the ledger says now. */
record StatementView(
        UUID id,
        String number,
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
        long version)
        implements Versioned {

    record Line(
            LocalDate occurredOn,
            String reason,
            String document,
            UUID contractId,
            BigDecimal debit,
            BigDecimal credit,
            BigDecimal balance) {
        private static Line of(StatementLine line) {
            return new Line(
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
        private static Signed of(Signature signature) {
            return new Signed(signature.side(), signature.signedBy(), signature.signedAt(), signature.documentId());
        }
    }

    static StatementView of(Statement statement, StatementContent content) {
        return new StatementView(
                statement.id(),
                statement.number(),
                statement.customerId(),
                statement.customerName(),
                statement.office(),
                statement.periodFrom(),
                statement.periodUntil(),
                statement.status(),
                content.opening(),
                content.lines().stream().map(Line::of).toList(),
                content.closing(),
                statement.digest(),
                statement.issuedAt(),
                statement.signatures().stream()
                        .map(Signed::of)
                        .sorted(Comparator.comparing(Signed::signedAt))
                        .toList(),
                statement.contestReason(),
                statement.version());
    }
}
