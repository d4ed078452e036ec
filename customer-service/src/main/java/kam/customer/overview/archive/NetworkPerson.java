package kam.customer.overview.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kam.customer.account.customer.Confidential;

/** A person of the network; the key names it within the network, influence from 1 (little) to 5 (decisive). */
@Embeddable
record NetworkPerson(
        @NotBlank @Size(max = 40) @Column(name = "person_key")
        String key,

        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String title,
        @NotNull @Enumerated(EnumType.STRING) NetworkRole role,
        @Min(1) @Max(5) int influence,
        @NotNull @Enumerated(EnumType.STRING) Attitude attitude,
        @Pattern(regexp = Confidential.PHONE) String phone,
        @Email @Size(max = 200) String email) {

    NetworkPerson masked() {
        return new NetworkPerson(
                key, name, title, role, influence, attitude, Confidential.phone(phone), Confidential.email(email));
    }

    /** How a person stands to us. */
    enum Attitude {
        SUPPORTS,
        NEUTRAL,
        OPPOSES,
        UNKNOWN
    }

    /** The part a person plays when the customer buys. */
    enum NetworkRole {
        DECIDES,
        INFLUENCES,
        USES,
        BUYS,
        /** Opens or closes the way to the others. */
        KEEPS_THE_DOOR
    }
}
