package kam.customer.overview.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How one person stands to another, both named by their keys. */
@Embeddable
record NetworkLink(
        @NotBlank @Size(max = 40) @Column(name = "from_key") String from,
        @NotBlank @Size(max = 40) @Column(name = "to_key") String to,
        @NotBlank @Size(max = 200) String relation) {}
