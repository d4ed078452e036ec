package kam.customer.servicedesk.marketinformation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A new project (新开工项目), what it may be worth in CNY and when, and from whom it was learnt on which day. */
@Embeddable
record Project(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 4000) String description,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal expectedAmount,

        @NotNull LocalDate expectedOn,
        @NotBlank @Size(max = 300) String source,
        @NotNull LocalDate learntOn) {

    Project scaled() {
        return new Project(name, description, expectedAmount.setScale(2), expectedOn, source, learntOn);
    }
}
