package kam.goodsledger.payment;

/** How the customer paid (付款方式). */
enum PaymentWay {
    CASH,
    TRANSFER,
    CHEQUE,
    /** 银行承兑汇票. */
    ACCEPTANCE_BILL
}
