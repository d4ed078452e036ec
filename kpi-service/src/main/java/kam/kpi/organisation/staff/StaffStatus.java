package kam.kpi.organisation.staff;

/** Where a person of the staff stands (人员状态). */
enum StaffStatus {
    /** Registered, in no position yet. */
    CANDIDATE,
    APPOINTED,
    /** 停职: keeps the position, and acts in none of its roles. */
    SUSPENDED,
    /** 离职. */
    LEFT
}
