package kam.contractapproval.contract.contract;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands under a contract and goes with it (随合同变化), such as its orders: every bean of this type is told in the
 * transaction of the change, after others have been, and the contract is locked. Source: requirement A21.
 */
public interface UnderContract {
    /** Other lines or another term are in force from now on, by the amendment of this number. */
    void amended(EffectiveContract contract, String amendmentNumber);

    /** It was ended before its time, for this reason; goods may still move until its last day. */
    void terminated(UUID contractId, String contractNumber, String reason, LocalDate lastDay);
}
