package kam.goodsledger.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.goodsledger.ledger.AccountKind.Book;

/**
 * What recomputing the whole ledger has shown. Per book and commodity the balances sum to zero; every balance is the
 * sum of its movements; the chain of seals is unbroken. Each breach names the first row that does not hold.
 * {@code head} is the last hash in hexadecimal: kept elsewhere, it proves later that nothing before it was changed.
 * Source: requirement G11.
 */
record LedgerProof(
        boolean holds,
        long movements,
        long accounts,
        long sealed,
        long unsealed,
        String head,
        List<Breach> breaches,
        List<Sum> sums) {

    /** {@code row} is the id of the movement or account, or the position in the chain. */
    record Breach(Check check, String row, String detail) {}

    /** The sum over all accounts of a book in one commodity: zero where goods and money are conserved. */
    record Sum(Book book, String commodity, BigDecimal sum) {}

    enum Check {
        CHAIN,
        BALANCE,
        CONSERVATION,
        NEVER_BELOW_ZERO,
        SEALING
    }

    static Breach breach(Check check, UUID row, String detail) {
        return new Breach(check, row.toString(), detail);
    }
}
