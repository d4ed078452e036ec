package kam.kpi.measure.target;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kam.events.AssessmentEvent.TargetSet;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kpi.measure.indicator.Evidence.Plan;
import kam.kpi.measure.indicator.Indicators;
import org.hibernate.annotations.ListIndexBase;

/**
 * What is to be reached in a period (目标) by a person, an office or the whole, in the indicator's unit; every value
 * it ever had is kept. Source: 大客户业务管理规定 (二)1 分解到个体和团队, requirement K6.
 */
@Entity
@Table(name = "target")
class Target extends AggregateRoot {
    private String indicator;
    private String period;
    private String office;
    private String person;
    private BigDecimal value;
    private int revision;

    @ElementCollection
    @CollectionTable(name = "target_revision", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "revision")
    @ListIndexBase(1)
    private List<Revision> revisions = new ArrayList<>();

    Target() {}

    /** Refuses indicators whose plan follows from events, and a person without an office. */
    Target(NewTarget wanted, String by, Instant at) {
        if (Indicators.byCode(wanted.indicator()).stream()
                .noneMatch(known -> known.definition().takesTarget())) {
            throw new Problem(TargetProblem.INDICATOR_TAKES_NO_TARGET, "No targets for " + wanted.indicator())
                    .at("/indicator", "see takesTarget of /api/v1/indicators");
        }
        if (wanted.person() != null && wanted.office() == null) {
            throw new Problem(TargetProblem.OFFICE_MISSING, "Whose office is meant?").at("/office", "is missing");
        }
        indicator = wanted.indicator();
        period = wanted.period();
        office = wanted.office();
        person = wanted.person();
        note(wanted.value(), null, by, at);
    }

    TargetSet change(TargetChange change, String by, Instant at) {
        note(change.value(), change.reason(), by, at);
        return set();
    }

    private void note(BigDecimal newValue, String reason, String by, Instant at) {
        value = newValue.setScale(2, RoundingMode.UNNECESSARY);
        revisions.add(new Revision(value, reason, Person.of(by), at));
        revision = revisions.size();
    }

    TargetSet set() {
        return new TargetSet(id(), indicator, person, office, period, value);
    }

    Plan plan() {
        return new Plan(id(), revision, value);
    }

    boolean isWhole() {
        return office == null;
    }

    boolean isOfOffice() {
        return office != null && person == null;
    }

    boolean isOfPerson() {
        return person != null;
    }

    @Override
    public String office() {
        return office;
    }

    String indicator() {
        return indicator;
    }

    String period() {
        return period;
    }

    String person() {
        return person;
    }

    BigDecimal value() {
        return value;
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** A value the target had from then on; the reason is null for the first one. */
    @Embeddable
    record Revision(BigDecimal value, String reason, Person setBy, Instant setAt) {}

    /** Another value for a target, and why. */
    record TargetChange(
            @NotNull @Digits(integer = 16, fraction = 2) @DecimalMin("0.01")
            BigDecimal value,

            @NotBlank @Size(max = 500) String reason) {}
}
