package kam.customer.overview.category;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kam.customer.overview.category.Classification.Traits;
import kam.customer.rules.policy.Issue;
import kam.customer.rules.policy.VersionedPolicy;
import kam.kit.people.Person;
import kam.kit.problem.Problem;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;

/**
 * One version of the rules by which customers are classified (客户分类) by size, value and industry; the importance of the
 * category drives how often one visits and who serves (资源配置). Bands, points, categories and what they get are ours.
 * Source: 服务管理流程 一, 简化版 2(3), requirement C6.
 */
@Entity
@Table(name = "classification_policy")
class ClassificationPolicy extends VersionedPolicy {
    private int otherIndustryPoints;

    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "classification_size", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<Band> size = new ArrayList<>();

    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "classification_value", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<Band> value = new ArrayList<>();

    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "classification_industry", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<IndustryPoints> industries = new ArrayList<>();

    @ElementCollection
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    @CollectionTable(name = "classification_category", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "position")
    private List<Category> categories = new ArrayList<>();

    ClassificationPolicy() {}

    ClassificationPolicy(Issue issue, NewClassificationPolicy policy) {
        super(issue);
        policy.mustHold();
        otherIndustryPoints = policy.otherIndustryPoints();
        policy.size().forEach(band -> size.add(band.toScale()));
        policy.value().forEach(band -> value.add(band.toScale()));
        industries.addAll(policy.industries());
        categories.addAll(policy.categories());
    }

    /** The points of what is known of a customer; what is not known brings none. */
    Points points(Traits traits) {
        return new Points(
                points(size, traits.yearlyRevenue()),
                points(value, traits.yearlyDealAmount()),
                points(traits.industry()));
    }

    private static int points(List<Band> bands, BigDecimal amount) {
        return bands.stream()
                .filter(band -> amount != null && amount.compareTo(band.minimum()) >= 0)
                .findFirst()
                .map(Band::points)
                .orElse(0);
    }

    private int points(String industry) {
        if (industry == null || industry.isBlank()) {
            return 0;
        }
        return industries.stream()
                .filter(each -> each.industry().equals(industry.strip()))
                .findFirst()
                .map(IndustryPoints::points)
                .orElse(otherIndustryPoints);
    }

    /** The most important category that so many points reach. */
    Category categoryFor(int points) {
        return categories.stream()
                .filter(each -> points >= each.minimumPoints())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last category starts at 0"));
    }

    /** Refuses with 400 a code that is no category of this version. */
    Category category(String code) {
        return categories.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(CategoryProblem.CATEGORY_UNKNOWN, "See errors")
                        .at("/category", "not a category of the rules in force"));
    }

    ClassificationPolicyView view(ClassificationPolicy inForce) {
        return new ClassificationPolicyView(
                id(),
                policyVersion(),
                effectiveFrom(),
                policyVersion() == inForce.policyVersion(),
                note(),
                Person.of(issuedBy()),
                issuedAt(),
                List.copyOf(size),
                List.copyOf(value),
                List.copyOf(industries),
                otherIndustryPoints,
                List.copyOf(categories),
                version());
    }

    /** So many points for customers of this industry. */
    @Embeddable
    record IndustryPoints(
            @NotBlank @Size(max = 100) String industry,
            @Min(0) @Max(100) int points) {}

    /** What size, value and industry bring. */
    @Embeddable
    record Points(int sizePoints, int valuePoints, int industryPoints) {
        int total() {
            return sizePoints + valuePoints + industryPoints;
        }
    }
}
