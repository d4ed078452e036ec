package kam.customer.development.customerreturn;

/** For what money was spent on a customer; what visit-service settles comes by itself and is not recorded again. */
enum InvestmentKind {
    /** 人员. */
    STAFF,
    /** 差旅. */
    TRAVEL,
    /** 样品. */
    SAMPLES,
    /** 宣传推广. */
    PROMOTION,
    /** 培训. */
    TRAINING,
    /** 库存利息. */
    STOCK_INTEREST,
    /** 管理和经营费用. */
    MANAGEMENT,
    OTHER
}
