package kam.customer.customer;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A person at the customer (联系人); responsible ones are the persons in charge (主要负责人). */
@Embeddable
record Contact(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String title,
        @NotBlank @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
        @NotNull boolean responsible) {}
