package kam.goodsledger.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.util.UUID;
import kam.goodsledger.ledger.AccountKind.Book;

/**
 * One movement (分录): so much leaves one account and reaches another of the same book and commodity, so that it
 * balances by construction. It is never changed; a correction is its reversal. The contract may be null, and so is
 * {@code reversalOf} on what reverses nothing. Source: requirement G11.
 */
public record Movement(
        UUID id,
        Account debit,
        Account credit,
        BigDecimal amount,
        Source source,
        ContractReference contract,
        UUID reversalOf) {
    private static final int MONEY_SCALE = 2;
    private static final int QUANTITY_SCALE = 4;

    public Movement {
        if (debit.equals(credit)
                || debit.kind().book() != credit.kind().book()
                || !debit.commodity().equals(credit.commodity())) {
            throw new IllegalArgumentException("No movement leads from " + credit + " to " + debit);
        }
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A movement of " + amount);
        }
        LedgerProblem.mustBeBookable(amount);
        amount = amount.setScale(debit.kind().book() == Book.GOODS ? QUANTITY_SCALE : MONEY_SCALE);
    }

    /** Brings the amount from the credit account to the debit account. */
    static Movement of(Account debit, Account credit, BigDecimal amount, Source source, ContractReference contract) {
        return new Movement(UuidCreator.getTimeOrderedEpoch(), debit, credit, amount, source, contract, null);
    }

    /** The movement that undoes this one; the ledger takes one such only. */
    public Movement reversed(Reason why) {
        var source = new Source(why, this.source.documentId(), this.source.line());
        return new Movement(UuidCreator.getTimeOrderedEpoch(), credit, debit, amount, source, contract, id);
    }

    /** The contract that a movement fulfils, and its line; the line is null where the whole contract is meant. */
    public record ContractReference(UUID contractId, Integer line) {
        /**
         * As stored, null where nothing is. A line without its contract is nothing that was ever booked: it stays as it
         * stands, and so is noticed.
         */
        static ContractReference stored(UUID contractId, Integer line) {
            return contractId == null && line == null ? null : new ContractReference(contractId, line);
        }
    }

    /** What made a movement: the reason, the id of the document (shipment, receipt, payment …) and its line. */
    record Source(Reason reason, UUID documentId, int line) {}
}
