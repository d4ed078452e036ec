package kam.customer.development.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kam.kit.people.Person;

/** What was recorded of a condition; the last record counts. The number says of which crisis, 0 of none. */
@Embeddable
record Evidence(
        @Enumerated(EnumType.STRING) @Column(name = "stage_condition")
        StageCondition condition,

        int crisis,
        boolean met,
        String note,
        @Enumerated(EnumType.STRING) Lane lane,
        Person recordedBy,
        Instant recordedAt) {}
