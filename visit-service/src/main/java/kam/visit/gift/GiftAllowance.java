package kam.visit.gift;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * What one recipient got in a calendar year, and what is set aside for gifts on their way, in CNY. Whoever changes it
 * has locked it, so that no two submissions together exceed the limit. Source: requirement V5.
 */
@Entity
@Table(name = "gift_allowance")
class GiftAllowance {
    @Id
    private UUID id;

    private UUID customerId;
    private String recipient;
    private int year;
    private BigDecimal yearLimit = BigDecimal.ZERO;
    private BigDecimal reserved = BigDecimal.ZERO;
    private BigDecimal given = BigDecimal.ZERO;

    GiftAllowance() {}

    /** Refuses with 409 what would exceed the limit, and says what is left. */
    void reserve(BigDecimal amount, BigDecimal limit) {
        if (amount.compareTo(left(limit)) > 0) {
            throw new Problem(
                    GiftProblem.LIMIT_EXCEEDED,
                    Wording.of(
                            "该受赠人 {0} 年额度 {2} 元，尚余 {1} 元" + " | Left for this recipient in {0}: {1} of {2} CNY",
                            year, left(limit), limit));
        }
        reserved = reserved.add(amount);
        yearLimit = limit;
    }

    void release(BigDecimal amount) {
        reserved = reserved.subtract(amount);
    }

    /** The gift is given: what it was worth counts, the rest of what was set aside is free again. */
    void settle(BigDecimal amountReserved, BigDecimal value) {
        release(amountReserved);
        given = given.add(value);
    }

    /** Never below zero, also where the limit was lowered during the year. */
    BigDecimal left(BigDecimal limit) {
        return limit.subtract(reserved).subtract(given).max(BigDecimal.ZERO.setScale(2));
    }

    BigDecimal reserved() {
        return reserved;
    }

    BigDecimal given() {
        return given;
    }
}
