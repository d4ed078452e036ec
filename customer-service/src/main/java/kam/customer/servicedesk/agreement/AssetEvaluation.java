package kam.customer.servicedesk.agreement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the customer's assets were found to be (资产调查和评估), in CNY, and how they are judged. */
@Embeddable
record AssetEvaluation(
        @NotNull LocalDate evaluatedOn,

        @NotNull @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal assets,

        @NotBlank @Size(max = 2000) String standing,
        @Size(max = 2000) String assessment) {

    AssetEvaluation scaled() {
        return new AssetEvaluation(evaluatedOn, assets.setScale(2), standing, assessment);
    }
}
