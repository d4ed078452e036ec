package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kam.kit.problem.Wording;

/**
 * Who knows what has been done under a contract (履行情况), which an amendment cannot undo: every bean of this type is
 * asked. Source: requirement A21.
 */
public interface Fulfilment {
    List<Bound> of(UUID contractId);

    /**
     * The least that a line (from 1 on; null for the amount of all) may be amended to, in its unit or in CNY, and what has
     * been done of so much, as in "已交货 | are delivered".
     */
    record Bound(Integer line, BigDecimal least, Wording done) {}
}
