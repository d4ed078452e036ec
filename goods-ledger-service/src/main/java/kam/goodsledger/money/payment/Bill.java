package kam.goodsledger.money.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kam.goodsledger.money.payment.Payment.PaymentWay;
import kam.kit.problem.Problem;

/** A bank acceptance (银行承兑汇票): its number and the day on which the bank pays it. */
@Embeddable
record Bill(
        @Column(name = "bill_number") @NotBlank @Size(max = 50)
        String number,

        @Column(name = "bill_due_on") @NotNull LocalDate dueOn) {

    /** Refuses with 400 a bill that is missing, superfluous, or due before it was got. */
    static void mustFit(PaymentWay way, Bill bill, LocalDate gotOn) {
        if ((way == PaymentWay.ACCEPTANCE_BILL) != (bill != null)) {
            throw new Problem(PaymentProblem.BILL_DOES_NOT_FIT, "The way is " + way)
                    .at("/bill", "with a bank acceptance, and only with one");
        }
        if (bill != null && bill.dueOn().isBefore(gotOn)) {
            throw new Problem(PaymentProblem.BILL_DUE_BEFORE_GOT, "Got on " + gotOn)
                    .at("/bill/dueOn", "not before " + gotOn);
        }
    }
}
