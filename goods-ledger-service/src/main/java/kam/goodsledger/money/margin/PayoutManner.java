package kam.goodsledger.money.margin;

/** How an office gets its margin. */
enum PayoutManner {
    /** 支付. */
    PAID_OUT,
    /** 抵扣办事处货款. */
    OFFSET
}
