package kam.customer.account.customer;

/** Who answers for a customer (客户负责人): a person, of an office. */
public record CustomerAnswerer(String office, String accountManager) {

    /**
     * Told within the process, in the transaction of its cause: the office itself has said who answers for a customer.
     *
     * @param before who did; null of a customer that is registered just now
     */
    public record Answering(Customer customer, CustomerAnswerer before) {}
}
