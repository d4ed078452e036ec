package kam.kpi.organisation.position;

/** How far somebody was educated (学历), from less to more. */
public enum Education {
    /** 高中、中专及以下. */
    SECONDARY,
    /** 大学专科. */
    JUNIOR_COLLEGE,
    /** 大学本科. */
    BACHELOR,
    MASTER,
    DOCTOR;

    public boolean isAtLeast(Education needed) {
        return compareTo(needed) >= 0;
    }
}
