package kam.goodsledger.money.payment;

/** How the customer paid (付款方式). */
enum PaymentWay {
    CASH,
    /** 银行转账, 对公转账 where the company is the payee. */
    TRANSFER,
    CHEQUE,
    /** 银行承兑汇票. */
    ACCEPTANCE_BILL
}
