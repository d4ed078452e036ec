package kam.visit.outing.plan;

/** What a document of a visit proves (附件类别). */
enum VisitPaper {
    /** 照片. */
    PHOTO,
    /** 会谈纪要. */
    MINUTES,
    /** 发票. */
    INVOICE,
    OTHER
}
