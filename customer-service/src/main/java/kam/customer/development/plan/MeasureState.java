package kam.customer.development.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import kam.customer.development.plan.PlanExecution.DevelopmentMeasure;
import kam.kit.people.Person;

/** How a measure stands: percent done, and since when, if it is. */
record MeasureState(int measure, String name, Person owner, LocalDate dueOn, int percent, LocalDate doneOn) {
    static MeasureState of(int number, DevelopmentMeasure measure, Optional<MeasureProgress> last) {
        return new MeasureState(
                number,
                measure.name(),
                Person.of(measure.owner()),
                measure.dueOn(),
                last.map(MeasureProgress::percent).orElse(0),
                last.filter(MeasureProgress::done)
                        .map(MeasureProgress::recordedOn)
                        .orElse(null));
    }

    boolean done() {
        return doneOn != null;
    }

    boolean inTime() {
        return done() && !doneOn.isAfter(dueOn);
    }

    boolean isOverdueOn(LocalDate day) {
        return !done() && day.isAfter(dueOn);
    }

    /** How far a measure (numbered from 1) had come on a day; a later entry replaces it and both stay. */
    @Embeddable
    record MeasureProgress(int measure, int percent, String note, Person recordedBy, LocalDate recordedOn) {
        static final int DONE = 100;

        boolean done() {
            return percent == DONE;
        }
    }
}
