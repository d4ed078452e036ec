package kam.customer.development.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How far a measure (numbered from 1) had come on a day; a later entry replaces it and both stay. */
@Embeddable
record MeasureProgress(int measure, int percent, String note, String recordedBy, LocalDate recordedOn) {
    static final int DONE = 100;

    boolean done() {
        return percent == DONE;
    }
}
