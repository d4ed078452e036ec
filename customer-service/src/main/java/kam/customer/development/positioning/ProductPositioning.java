package kam.customer.development.positioning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.events.DevelopmentEvent.PositioningApproved;
import kam.kit.persistence.AggregateRoot;
import kam.kit.problem.Problem;
import kam.kit.trail.Act;
import kam.kit.trail.ContentDigest;
import kam.kit.trail.Decision;
import kam.kit.trail.Trail;

/**
 * Product mix and pricing policy for one customer (产品定位): proposed by the account manager, approved by the marketing
 * manager, then handed to quotes. Source: 销售操作流程 一.3–4, requirement C22.
 */
@Entity
@Table(name = "product_positioning")
class ProductPositioning extends AggregateRoot {
    private String number;
    private UUID customerId;
    private String office;
    private String accountManager;

    @Enumerated(EnumType.STRING)
    private PositioningStatus status;

    private String needs;
    private String competition;
    private String pricingPolicy;

    @ElementCollection
    @CollectionTable(name = "positioning_item", joinColumns = @JoinColumn(name = "positioning_id"))
    @OrderColumn(name = "position")
    private List<OfferedItem> items = new ArrayList<>();

    @Embedded
    private Trail trail = new Trail();

    ProductPositioning() {}

    ProductPositioning(String number, Customer customer, PositioningContent content, Act act) {
        customer.mustNotBeLost();
        this.number = number;
        customerId = customer.id();
        office = customer.office();
        accountManager = customer.accountManager();
        write(content);
        reach(PositioningStatus.DRAFT, act, null);
    }

    void change(PositioningContent content, Act act) {
        mustBeAbleToBecome(PositioningStatus.DRAFT);
        write(content);
        reach(PositioningStatus.DRAFT, act, null);
    }

    private void write(PositioningContent content) {
        content.mustHold();
        needs = content.needs();
        competition = content.competition();
        pricingPolicy = content.pricingPolicy();
        items.clear();
        content.items().forEach(item -> items.add(item.toScale()));
    }

    void submit(Act act) {
        mustBeAbleToBecome(PositioningStatus.SUBMITTED);
        reach(PositioningStatus.SUBMITTED, act, null);
    }

    /** Gives the event if it is approved. */
    Optional<PositioningApproved> decide(Decision decision, Act act) {
        var next = decision.approves() ? PositioningStatus.APPROVED : PositioningStatus.RETURNED;
        mustBeAbleToBecome(next);
        decision.mustHold(contentDigest(), trail, act, PositioningStatus.DRAFT, PositioningStatus.SUBMITTED);
        reach(next, act, decision.reason());
        return decision.approves() ? Optional.of(approved()) : Optional.empty();
    }

    private PositioningApproved approved() {
        return new PositioningApproved(
                id(),
                number,
                customerId,
                office,
                accountManager,
                pricingPolicy,
                items.stream().map(OfferedItem::asEvent).toList());
    }

    /** Of what is decided on: the customer and the content. */
    String contentDigest() {
        return ContentDigest.of(customerId, content());
    }

    private PositioningContent content() {
        return new PositioningContent(needs, competition, pricingPolicy, List.copyOf(items));
    }

    private void mustBeAbleToBecome(PositioningStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem(
                    PositioningProblem.WRONG_STATUS, "A positioning that is " + status + " cannot become " + next);
        }
    }

    private void reach(PositioningStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public String office() {
        return office;
    }

    PositioningView view() {
        return new PositioningView(
                id(),
                number,
                customerId,
                office,
                accountManager,
                status,
                content(),
                contentDigest(),
                trail.steps(),
                version());
    }
}
