package kam.customer.servicedesk.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kam.customer.account.customer.Confidential;

/** The call or message as it was taken (来电记录): how, who, about what. */
@Embeddable
record Call(
        @NotNull @Enumerated(EnumType.STRING) CallChannel channel,
        @NotBlank @Size(max = 100) String caller,
        @Pattern(regexp = Confidential.PHONE) String phone,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String description) {
    Call masked() {
        return new Call(channel, caller, Confidential.phone(phone), subject, description);
    }

    /** The way in which a customer reaches the service desk. */
    enum CallChannel {
        PHONE,
        MESSAGE,
        EMAIL,
        VISIT,
        OTHER
    }
}
