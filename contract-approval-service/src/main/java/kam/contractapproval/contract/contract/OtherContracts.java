package kam.contractapproval.contract.contract;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import kam.kit.money.Money;

/** The customer's other contracts that count with one by the policy's window (同一客户合并计算), in CNY together. */
record OtherContracts(BigDecimal amount, List<String> numbers) {
    static final OtherContracts NONE = new OtherContracts(BigDecimal.ZERO.setScale(2), List.of());

    /** Of each contract and its amendments the largest, in the order of their numbers. */
    static OtherContracts of(List<One> all) {
        var largest = all.stream()
                .collect(Collectors.toMap(
                        One::contract, one -> one, BinaryOperator.maxBy(Comparator.comparing(One::amount))))
                .values();
        var sum = largest.stream().map(One::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new OtherContracts(
                Money.cny(sum), largest.stream().map(One::number).sorted().toList());
    }

    /** A contract, or an amendment of it, by its number and own amount in CNY. */
    record One(UUID contract, String number, BigDecimal amount) {}
}
