package kam.customer.development.worth;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.development.worth.WorthAnalysisForms.WorthRecomputation;
import kam.kit.cases.CanonicalForm;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;

/**
 * What developing a customer is worth (开发价值分析), looked into before it is developed. Once concluded it is never
 * changed: a new look is a new revision. Source: 大客户管理方案 五.4–6, requirement C10.
 */
@Entity
@Table(name = "worth_analysis")
class WorthAnalysis extends AggregateRoot {
    private String number;
    private UUID customerId;
    private int revision;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private WorthStatus status;

    @ElementCollection
    @CollectionTable(name = "worth_transaction", joinColumns = @JoinColumn(name = "analysis_id"))
    @OrderColumn(name = "position")
    private List<TradedVolume> volumes = new ArrayList<>();

    private Integer awareness;
    private Integer satisfaction;

    @ElementCollection
    @CollectionTable(name = "worth_competitor", joinColumns = @JoinColumn(name = "analysis_id"))
    @OrderColumn(name = "position")
    private List<RivalAnalysis> competitors = new ArrayList<>();

    @Embedded
    private Swot swot;

    @Embedded
    private WorthForecast forecast;

    private String draftedBy;
    private Instant draftedAt;

    @Embedded
    private WorthRule rule;

    @Embedded
    private WorthResult result;

    private String digest;
    private String concludedBy;
    private Instant concludedAt;

    WorthAnalysis() {}

    WorthAnalysis(String number, Customer customer, int revision, WorthContent content, Act act) {
        customer.mustNotBeLost();
        this.number = number;
        this.revision = revision;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        status = WorthStatus.DRAFT;
        write(content, act);
    }

    void change(WorthContent content, Act act) {
        mustBeDraft();
        write(content, act);
    }

    private void write(WorthContent content, Act act) {
        content.mustHold(act.day());
        volumes.clear();
        content.transactions().volumes().forEach(volume -> volumes.add(volume.toScale()));
        awareness = content.transactions().awareness();
        satisfaction = content.transactions().satisfaction();
        competitors.clear();
        competitors.addAll(content.competitors());
        swot = content.swot();
        forecast = content.forecast().toScale();
        draftedBy = act.by();
        draftedAt = act.at();
    }

    void conclude(WorthRule ruleInForce, Act act) {
        mustBeDraft();
        status = WorthStatus.CONCLUDED;
        rule = ruleInForce;
        result = rule.judge(forecast);
        digest = digestOf(result);
        concludedBy = act.by();
        concludedAt = act.at();
    }

    /** Judges the same content by the same rule again. */
    WorthRecomputation recompute() {
        if (status != WorthStatus.CONCLUDED) {
            throw new Problem(WorthProblem.NOT_CONCLUDED, "There is nothing to recompute");
        }
        var again = rule.judge(forecast);
        var digestAgain = digestOf(again);
        return new WorthRecomputation(id(), rule, again, digestAgain, digest, digestAgain.equals(digest));
    }

    private String digestOf(WorthResult judged) {
        return CanonicalForm.digestOf(new Concluded(customerId, revision, content(), rule, judged));
    }

    private record Concluded(UUID customerId, int revision, WorthContent content, WorthRule rule, WorthResult result) {}

    private void mustBeDraft() {
        if (status != WorthStatus.DRAFT) {
            throw new Problem(WorthProblem.CONCLUDED, "Make a new analysis instead");
        }
    }

    @Override
    public String office() {
        return office;
    }

    WorthContent content() {
        return new WorthContent(
                new TransactionRecord(List.copyOf(volumes), awareness, satisfaction),
                List.copyOf(competitors),
                swot,
                forecast);
    }

    /** As concluded; null for a draft. */
    WorthResult result() {
        return result;
    }

    WorthAnalysisView view() {
        return new WorthAnalysisView(
                id(),
                number,
                customerId,
                revision,
                office,
                Person.of(accountManager),
                status,
                content(),
                Person.of(draftedBy),
                draftedAt,
                rule,
                result,
                digest,
                Person.of(concludedBy),
                concludedAt,
                version());
    }

    /** A main competitor (竞争对手) compared with us. */
    @Embeddable
    record RivalAnalysis(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String strengths,
            @NotBlank @Size(max = 1000) String weaknesses) {}

    /** Our strengths and weaknesses with this customer, its chances and risks (SWOT). */
    @Embeddable
    record Swot(
            @NotBlank @Size(max = 2000) String strengths,
            @NotBlank @Size(max = 2000) String weaknesses,
            @NotBlank @Size(max = 2000) String opportunities,
            @NotBlank @Size(max = 2000) String threats) {}

    /** What the rule makes of a forecast, in CNY; the return on cost is absent where nothing is spent. */
    @Embeddable
    record WorthResult(
            BigDecimal expectedProfit,
            BigDecimal totalCost,
            BigDecimal netWorth,
            BigDecimal returnOnCost,
            @Enumerated(EnumType.STRING) WorthVerdict verdict) {}

    /** Whether a worth analysis can still be changed. */
    enum WorthStatus {
        DRAFT,
        CONCLUDED
    }

    /** Whether a customer is worth developing (是否有开发价值). */
    public enum WorthVerdict {
        WORTH_DEVELOPING,
        /** More comes in than goes out, but less than is asked for. */
        MARGINAL,
        NOT_WORTH
    }
}
