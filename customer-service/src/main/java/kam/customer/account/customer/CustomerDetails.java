package kam.customer.account.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kam.customer.account.customer.Customer.Ownership;

/**
 * What an office says of a customer: name, person in charge on our side, trade, address, contacts, whose it is. It is said
 * as a whole: of what is absent nothing is on record afterwards.
 */
record CustomerDetails(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String accountManager,
        @Size(max = 100) String industry,
        @Size(max = 300) String address,
        @NotNull @Size(max = 50) List<@Valid @NotNull Contact> contacts,
        Ownership ownership) {

    CustomerDetails masked() {
        return new CustomerDetails(
                name,
                accountManager,
                industry,
                address,
                contacts.stream().map(Contact::masked).toList(),
                ownership);
    }
}
