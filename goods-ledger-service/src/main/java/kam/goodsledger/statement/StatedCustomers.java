package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kam.goodsledger.contract.contract.Contracts;
import kam.kit.identity.SignedIn;
import kam.kit.master.KnownCustomers;

/**
 * Which office may state what a customer owes it: the customer's own, and one that the customer has left, since what was
 * agreed with that one is owed to it. Ours.
 */
@ApplicationScoped
class StatedCustomers {
    private final KnownCustomers customers;
    private final Contracts contracts;
    private final SignedIn signedIn;

    StatedCustomers(KnownCustomers customers, Contracts contracts, SignedIn signedIn) {
        this.customers = customers;
        this.contracts = contracts;
        this.signedIn = signedIn;
    }

    /**
     * Whose debt is to be stated to whom, and commands about the customer come one after another. Refuses with 404 an
     * office that the caller does not see, and one that is not the customer's and has no contract with it.
     */
    StatementSubject locked(NewStatement period) {
        customers.lock(period.customerId());
        return customers
                .findByIdOptional(period.customerId())
                .flatMap(customer -> {
                    var office = Optional.ofNullable(period.office())
                            .or(() -> Optional.ofNullable(signedIn.caller().onlyOffice()))
                            .orElse(customer.office());
                    if (!signedIn.caller().sees(office)) {
                        return Optional.empty();
                    }
                    return office.equals(customer.office())
                            ? Optional.of(StatementSubject.of(customer))
                            : contracts
                                    .latest(customer.id(), office)
                                    .map(contract -> StatementSubject.of(customer, contract));
                })
                .orElseThrow(() -> KnownCustomers.unknown(period.customerId()));
    }
}
