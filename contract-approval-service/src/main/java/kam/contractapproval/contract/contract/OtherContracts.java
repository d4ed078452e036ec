package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.util.List;

/** The customer's other contracts that count with one by the policy's window (同一客户合并计算), in CNY together. */
record OtherContracts(BigDecimal amount, List<String> numbers) {
    static final OtherContracts NONE = new OtherContracts(BigDecimal.ZERO.setScale(2), List.of());
}
