package kam.visit.outing.plan;

/** What business expense of a visit goes for (费用类别). Gifts are absent: they need an application of their own. */
enum ExpenseKind {
    /** 交通. */
    TRAVEL,
    /** 住宿. */
    LODGING,
    /** 招待. */
    MEALS,
    /** 资料, 样品. */
    MATERIALS,
    /** 其他. */
    OTHER
}
