package kam.goodsledger.ledger;

import java.math.BigDecimal;
import kam.kit.problem.Problem;
import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What the ledger refuses to book. */
public enum LedgerProblem implements ProblemCode {
    NOT_ENOUGH_IN_TRANSIT("not-enough-in-transit", 409, "在途货物不足", "Not so much is in transit"),
    NOT_ENOUGH_HELD("not-enough-held", 409, "办事处暂存货物不足", "The office does not hold so much for this key account"),
    NOT_ENOUGH_ON_DELIVERY("not-enough-on-delivery", 409, "配送中货物不足", "Not so much is on delivery"),
    NOT_ENOUGH_RETURNED("not-enough-returned", 409, "办事处退货不足", "The office does not hold so much that was returned"),
    NOT_ENOUGH_OFFICE_CASH("not-enough-office-cash", 409, "办事处未汇款项不足", "The office has not collected so much"),
    NOT_ENOUGH_IN_REMITTANCE("not-enough-in-remittance", 409, "在途汇款不足", "Not so much is being remitted"),
    MORE_THAN_CAN_BE_BOOKED("more-than-can-be-booked", 409, "数值超出可记账范围", "The amount is too large to be booked"),
    NOT_YET_HAPPENED("not-yet-happened", 409, "发生时间不能晚于当前时间", "It cannot have happened in the future");

    private static final int INTEGER_DIGITS = 16;

    private final ProblemText text;

    LedgerProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    /** Refuses with 409 an amount that is too large for the books. */
    public static void mustBeBookable(BigDecimal amount) {
        if (amount.precision() - amount.scale() > INTEGER_DIGITS) {
            throw new Problem(MORE_THAN_CAN_BE_BOOKED, "At most " + INTEGER_DIGITS + " digits before the point");
        }
    }

    /** The refusal to take from this account more than it holds. */
    static Problem below(Account account, BigDecimal balance) {
        var code = switch (account.kind()) {
            case IN_TRANSIT -> NOT_ENOUGH_IN_TRANSIT;
            case OFFICE_HELD -> NOT_ENOUGH_HELD;
            case ON_DELIVERY -> NOT_ENOUGH_ON_DELIVERY;
            case RETURNED_HELD -> NOT_ENOUGH_RETURNED;
            case OFFICE_CASH -> NOT_ENOUGH_OFFICE_CASH;
            case REMITTANCE_IN_TRANSIT -> NOT_ENOUGH_IN_REMITTANCE;
            default -> throw new IllegalArgumentException(account.kind() + " may be below zero");
        };
        return new Problem(
                code, "There is " + balance.stripTrailingZeros().toPlainString() + " of " + account.commodity());
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
