package kam.customer.servicedesk.desk;

/** Who reads what the service desk keeps; beside the readers of customers its own people and those it works with. */
public final class DeskRole {
    public static final String READERS = "${kam.roles.desk-readers}";

    private DeskRole() {}
}
