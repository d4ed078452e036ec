package kam.customer.overview.category;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.overview.category.ClassificationPolicy.Points;
import kam.events.CustomerEvent.CustomerClassified;
import kam.kit.people.Person;
import kam.kit.persistence.AggregateRoot;

/**
 * That a customer is of a category (客户分类), since when and why; never changed: a later one replaces it and both stay. One
 * set by a person holds until a person lifts it. Source: 服务管理流程 一, requirement C6.
 */
@Entity
@Table(name = "classification")
class Classification extends AggregateRoot {
    private static final String SYSTEM = "system";

    private UUID customerId;
    private String office;
    private int policyVersion;
    private String category;
    private String categoryName;
    private int importance;
    private int visitEveryDays;
    private int serviceTeamSize;
    private boolean overridden;
    private String reason;
    private String classifiedBy;
    private Instant classifiedAt;

    @Embedded
    private Traits traits;

    @Embedded
    private Points points;

    Classification() {}

    private Classification(Customer customer, ClassificationPolicy policy, Traits traits, Category of, Instant at) {
        this.customerId = customer.id();
        this.office = customer.office();
        this.policyVersion = policy.policyVersion();
        this.traits = traits;
        this.points = policy.points(traits);
        this.category = of.code();
        this.categoryName = of.name();
        this.importance = of.importance();
        this.visitEveryDays = of.visitEveryDays();
        this.serviceTeamSize = of.serviceTeamSize();
        this.classifiedAt = at;
    }

    /** By the rules. */
    static Classification calculated(Customer customer, ClassificationPolicy policy, Traits traits, Instant at) {
        var of = policy.categoryFor(policy.points(traits).total());
        var classification = new Classification(customer, policy, traits, of, at);
        classification.classifiedBy = SYSTEM;
        return classification;
    }

    /** Against the rules, by a person with a reason. */
    static Classification overridden(
            Customer customer, ClassificationPolicy policy, Traits traits, Choice choice, Instant at) {
        var of = policy.category(choice.category());
        var classification = new Classification(customer, policy, traits, of, at).because(choice.reason(), choice.by());
        classification.overridden = true;
        return classification;
    }

    /** What a person wants. */
    record Choice(String category, String reason, String by) {}

    Classification because(String why, String by) {
        reason = why;
        classifiedBy = by;
        return this;
    }

    /** Whether it says the same of the customer, for the same points and by the same rules. */
    boolean sameAs(Classification other) {
        return policyVersion == other.policyVersion
                && category.equals(other.category)
                && points.equals(other.points)
                && overridden == other.overridden;
    }

    boolean isOverridden() {
        return overridden;
    }

    CustomerClassified classified(Customer customer) {
        return new CustomerClassified(
                customerId,
                customer.number(),
                customer.name(),
                office,
                customer.accountManager(),
                policyVersion,
                category,
                importance,
                visitEveryDays,
                serviceTeamSize,
                overridden);
    }

    @Override
    public String office() {
        return office;
    }

    ClassificationView view() {
        return new ClassificationView(
                id(),
                policyVersion,
                category,
                categoryName,
                importance,
                visitEveryDays,
                serviceTeamSize,
                traits,
                points,
                overridden,
                reason,
                Person.of(classifiedBy),
                classifiedAt,
                version());
    }

    /** What a customer is classified by, as its archive says; amounts in CNY, null where it says nothing. */
    @Embeddable
    record Traits(BigDecimal yearlyRevenue, BigDecimal yearlyDealAmount, String industry) {}
}
