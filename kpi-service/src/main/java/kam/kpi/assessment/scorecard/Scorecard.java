package kam.kpi.assessment.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.events.AssessmentEvent.ScorecardPublished;
import kam.kit.cases.CanonicalForm;
import kam.kit.list.ListedRoot;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import kam.kpi.assessment.scorecard.ScorecardContent.ScorecardLine;
import kam.kpi.fact.Period;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A person's assessment for a quarter (考核表), as it was computed at one moment: what it says never changes, and
 * computing again makes another one. One of them is published. Source: 第1章 季度考核, requirements K3 and K5.
 */
@Entity
@DynamicUpdate
@Table(name = "scorecard")
class Scorecard extends ListedRoot {
    private String person;
    private String office;
    private String period;
    private String schemeNumber;
    private int points;
    private int outOf;

    @Column(columnDefinition = "text")
    private String content;

    private String digest;
    private UUID recomputationOf;
    private String computedBy;
    private Instant computedAt;

    @Enumerated(EnumType.STRING)
    private ScorecardStatus status;

    private String publishedBy;
    private Instant publishedAt;

    Scorecard() {}

    /** The last argument is the scorecard that is computed again here, or null. */
    Scorecard(ScorecardContent content, String by, Instant at, UUID recomputationOf) {
        this.person = content.person();
        this.office = content.office();
        this.period = content.period();
        this.schemeNumber = content.scheme();
        this.points = content.points();
        this.outOf = content.outOf();
        this.content = CanonicalForm.write(content);
        this.digest = CanonicalForm.digest(this.content);
        this.computedBy = by;
        this.computedAt = at;
        this.recomputationOf = recomputationOf;
        this.status = ScorecardStatus.COMPUTED;
    }

    @Override
    protected List<String> searchTerms() {
        return List.of(person, period, schemeNumber);
    }

    /** Makes it final. Refuses before the period is over, for the person assessed, and a second time. */
    ScorecardPublished publish(String by, Instant at, LocalDate today) {
        if (!status.canBecome(ScorecardStatus.PUBLISHED)) {
            throw new Problem(ScorecardProblem.ALREADY_PUBLISHED, "Published on " + publishedAt);
        }
        if (by.equals(person)) {
            throw new Problem(ScorecardProblem.OWN_SCORECARD, "Somebody else publishes it");
        }
        if (!Period.of(period).isOver(today)) {
            throw new Problem(ScorecardProblem.PERIOD_NOT_OVER, "Today is " + today);
        }
        status = ScorecardStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
        return new ScorecardPublished(id(), person, office, period, BigDecimal.valueOf(points), digest);
    }

    boolean isPublished() {
        return status == ScorecardStatus.PUBLISHED;
    }

    ScorecardContent content() {
        return CanonicalForm.read(content, ScorecardContent.class);
    }

    String digest() {
        return digest;
    }

    /** Its SHA-256 is the digest. */
    String canonicalContent() {
        return content;
    }

    String schemeNumber() {
        return schemeNumber;
    }

    @Override
    public String office() {
        return office;
    }

    String person() {
        return person;
    }

    String period() {
        return period;
    }

    ScorecardView view(List<ScorecardLine> lines) {
        return new ScorecardView(
                id(),
                Person.of(person),
                office,
                period,
                status,
                schemeNumber,
                points,
                outOf,
                digest,
                recomputationOf,
                Person.of(computedBy),
                computedAt,
                Person.of(publishedBy),
                publishedAt,
                lines,
                version());
    }
}
