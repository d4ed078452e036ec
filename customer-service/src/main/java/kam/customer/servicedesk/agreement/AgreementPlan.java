package kam.customer.servicedesk.agreement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** The personalised plan (个性化方案) from the needs found, with its strategy and the amount in CNY to be allocated. */
@Embeddable
record AgreementPlan(
        @NotBlank @Size(max = 4000) String needs,
        @NotBlank @Size(max = 4000) String services,
        @NotBlank @Size(max = 4000) String strategy,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal amount) {

    AgreementPlan scaled() {
        return new AgreementPlan(needs, services, strategy, amount.setScale(2));
    }
}
