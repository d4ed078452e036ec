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
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.events.DevelopmentEvent.PositioningApproved;
import kam.kit.cases.Awaits;
import kam.kit.cases.Case;
import kam.kit.cases.Decision;
import kam.kit.cases.Head;
import kam.kit.cases.Party;
import kam.kit.persistence.AggregateRoot;
import kam.kit.trail.Act;
import kam.kit.trail.Trail;

/**
 * Product mix and pricing policy for one customer (产品定位): proposed by the account manager, approved by the marketing
 * manager, then handed to quotes. Source: 销售操作流程 一.3–4, requirement C22.
 */
@Entity
@Table(name = "product_positioning")
class ProductPositioning extends AggregateRoot implements Case {
    /** Where it stands (产品定位状态). */
    enum PositioningStatus {
        DRAFT,
        /** Waits for the marketing manager. */
        SUBMITTED,
        /** Handed back with a reason. */
        RETURNED,
        /** Quotes may refer to it; the newest approved one of a customer counts. */
        APPROVED
    }

    @Embedded
    private Head head;

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
        head = customer.head(number, act);
        write(content);
        reach(PositioningStatus.DRAFT, act, null);
    }

    void change(PositioningContent content, Act act) {
        PositioningCommand.CHANGE.mustFit(status);
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
        PositioningCommand.SUBMIT.mustFit(status);
        reach(PositioningStatus.SUBMITTED, act, null);
    }

    @Override
    public void decided(Decision decision, Act act) {
        PositioningCommand.DECIDE.mustFit(status);
        reach(decision.approves() ? PositioningStatus.APPROVED : PositioningStatus.RETURNED, act, decision.reason());
        if (decision.approves()) {
            tell(new PositioningApproved(
                    id(),
                    head.number(),
                    head.customer().id(),
                    head.office(),
                    head.accountManager(),
                    pricingPolicy,
                    items.stream().map(OfferedItem::asEvent).toList()));
        }
    }

    /** As the customer is now, which may have changed while others decided. */
    void goWith(Customer customer) {
        head.goWith(
                new Party(customer.id(), customer.number(), customer.name()),
                customer.office(),
                customer.accountManager());
    }

    private void reach(PositioningStatus next, Act act, String remark) {
        status = next;
        trail.add(next, act, remark);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public PositioningStatus status() {
        return status;
    }

    @Override
    public Trail trail() {
        return trail;
    }

    @Override
    public Object content() {
        return new Content(head.customer().id(), offer());
    }

    /** What is decided on: the customer and the offer. */
    record Content(UUID customerId, PositioningContent offer) {}

    PositioningContent offer() {
        return new PositioningContent(needs, competition, pricingPolicy, List.copyOf(items));
    }

    @Override
    public List<Awaits> awaits() {
        return status == PositioningStatus.SUBMITTED ? List.of(Awaits.decision(PositioningCommand.DECIDE)) : List.of();
    }

    @Override
    public List<PositioningCommand> commands() {
        return List.of(PositioningCommand.values());
    }

    @Override
    public String office() {
        return head.office();
    }
}
