package kam.customer.development.opportunity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** When a stage was entered, by whom, and what was noted. */
@Embeddable
record StagePassage(
        @Enumerated(EnumType.STRING) DevelopmentStage stage, LocalDate enteredOn, String enteredBy, String note) {}
