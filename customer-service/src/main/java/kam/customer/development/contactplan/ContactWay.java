package kam.customer.development.contactplan;

/** How a customer is contacted (接触方式). */
enum ContactWay {
    /** 电话. */
    PHONE,
    /** 邮件. */
    EMAIL,
    /** 会议. */
    MEETING,
    /** 拜访. */
    VISIT,
    OTHER
}
