package kam.customer.account.customer;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A person at the customer (联系人); responsible ones are the persons in charge (主要负责人). */
@Embeddable
public record Contact(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String title,
        @NotBlank @Pattern(regexp = Confidential.PHONE) String phone,
        @NotNull boolean responsible,
        @Email @Size(max = 200) String email) {

    Contact masked() {
        return new Contact(name, title, Confidential.phone(phone), responsible, Confidential.email(email));
    }
}
