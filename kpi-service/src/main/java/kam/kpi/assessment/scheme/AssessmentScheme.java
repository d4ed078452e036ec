package kam.kpi.assessment.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kpi.measure.indicator.Indicators;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;

/**
 * How the 100 points of an assessment are given (考核方案): versioned data, never changed once made.
 * Source: 第2章 考核表, requirement K2.
 */
@Entity
@Table(name = "assessment_scheme")
public class AssessmentScheme extends AggregateRoot {
    private static final int TOTAL = 100;

    private String number;
    private String name;
    private LocalDate validFrom;
    private String madeBy;
    private Instant madeAt;

    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "assessment_scheme_line", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    private List<SchemeLine> lines = new ArrayList<>();

    AssessmentScheme() {}

    /** Refuses weights that do not add up to 100 and what nobody could compute. */
    public AssessmentScheme(String number, String name, LocalDate validFrom, List<SchemeLine> lines) {
        var known = new HashSet<String>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (Indicators.byCode(line.indicator()).isEmpty() || !known.add(line.indicator())) {
                throw new Problem(SchemeProblem.UNKNOWN_INDICATOR, "Unknown or named twice: " + line.indicator())
                        .at("/lines/" + i + "/indicator", "see /api/v1/indicators");
            }
            if (ScoringRules.byName(line.rule()).isEmpty()) {
                throw new Problem(SchemeProblem.UNKNOWN_RULE, "Unknown: " + line.rule())
                        .at("/lines/" + i + "/rule", "a rule of another scheme");
            }
        }
        var total = lines.stream().mapToInt(SchemeLine::weight).sum();
        if (total != TOTAL) {
            throw new Problem(SchemeProblem.WEIGHTS_NOT_100, "They add up to " + total)
                    .at("/lines", "the weights add up to " + total);
        }
        this.number = number;
        this.name = name;
        this.validFrom = validFrom;
        this.lines.addAll(lines);
    }

    /** Refuses a scheme that would change the rules of a period that has begun. */
    AssessmentScheme made(String by, Instant at, LocalDate today) {
        if (!validFrom.isAfter(today)) {
            throw new Problem(SchemeProblem.SCHEME_NOT_IN_ADVANCE, "Today is " + today);
        }
        madeBy = by;
        madeAt = at;
        return this;
    }

    @Override
    public String office() {
        return null;
    }

    public String number() {
        return number;
    }

    public List<SchemeLine> lines() {
        return List.copyOf(lines);
    }

    String name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
