package kam.visit.gift;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The gift was handed over; the value is what it really cost in CNY, the receipt a document of the application. */
record GiftHandover(
        @NotNull LocalDate givenOn,

        @NotNull @Positive @Digits(integer = 16, fraction = 2)
        BigDecimal value,

        @NotNull UUID receiptDocumentId,
        @Size(max = 500) String remark) {}
