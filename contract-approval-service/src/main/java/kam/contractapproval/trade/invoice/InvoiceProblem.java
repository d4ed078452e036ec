package kam.contractapproval.trade.invoice;

import kam.kit.problem.ProblemCode;
import kam.kit.problem.ProblemText;

/** What can be refused about invoices. */
enum InvoiceProblem implements ProblemCode {
    TAX_DOES_NOT_FIT("tax-does-not-fit", 400, "税额与含税金额、税率不符", "The tax is not what the rate makes of the amount"),
    DATED_IN_THE_FUTURE("invoice-date-in-the-future", 400, "开票日期不能晚于今天", "An invoice of tomorrow"),
    NUMBER_TAKEN("invoice-number-taken", 409, "发票号码已登记", "An invoice of this number is recorded already"),
    EXCEEDS_CONTRACT("exceeds-contract-amount", 409, "开票金额合计超过合同金额", "More than the contract's amount is invoiced"),
    EXCEEDS_DELIVERY("exceeds-delivery-value", 409, "开票金额合计超过该次交货金额", "More than the delivery's value is invoiced"),
    DELIVERY_NOT_YET_KNOWN("delivery-not-yet-known", 409, "尚未收到该次交货的信息，请稍后重试", "The delivery is not known here yet"),
    DELIVERY_OF_ANOTHER_CONTRACT(
            "delivery-of-another-contract", 409, "该次交货不属于此合同", "The delivery belongs to another contract"),
    ALREADY_CORRECTED("already-corrected", 409, "该发票已全部红冲", "The whole invoice has been taken back already"),
    IS_A_CORRECTION("is-a-correction", 409, "红字发票不能再红冲", "A red-letter invoice is not corrected again"),
    EXCEEDS_INVOICE("exceeds-invoice", 409, "红冲金额超过原发票", "More is taken back than was invoiced"),
    TAX_LEFT_DOES_NOT_FIT(
            "tax-left-does-not-fit", 409, "红冲后剩余税额与剩余金额不符", "The tax that would be left does not fit the amount left"),
    BEFORE_THE_INVOICE("before-the-invoice", 400, "红字发票日期早于原发票", "It is dated before the invoice it corrects");

    private final ProblemText text;

    InvoiceProblem(String code, int status, String chinese, String english) {
        this.text = new ProblemText(code, status, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
