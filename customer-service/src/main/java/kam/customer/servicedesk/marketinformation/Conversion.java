package kam.customer.servicedesk.marketinformation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the information has led to: the number of an application or contract, and its amount in CNY. */
@Embeddable
record Conversion(
        @NotNull @Enumerated(EnumType.STRING) ConversionKind convertedTo,
        @NotBlank @Size(max = 40) String reference,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate convertedOn) {

    Conversion scaled() {
        return new Conversion(convertedTo, reference, amount.setScale(2), convertedOn);
    }

    /** What information may lead to. */
    enum ConversionKind {
        APPLICATION,
        CONTRACT
    }
}
