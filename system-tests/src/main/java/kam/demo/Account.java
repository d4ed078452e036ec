package kam.demo;

import java.util.UUID;

/** One customer's way through the story: what the services know it by. */
final class Account {
    final Dataset.Customer customer;
    UUID id;
    UUID applicationId;
    UUID contractId;
    String contractNumber;
    int routeLength;
    int tier;

    Account(Dataset.Customer customer) {
        this.customer = customer;
    }
}
