package kam.customer.development.positioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kam.customer.account.customer.Customer;
import kam.customer.account.customer.CustomerRepository;
import kam.kit.cases.Cases;
import kam.kit.cases.Decision;
import kam.kit.cases.Desk;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;

@ApplicationScoped
class PositioningService {
    private final Desk<ProductPositioning, PositioningView> desk;
    private final PositioningRepository positionings;
    private final CustomerRepository customers;
    private final Numbers numbers;

    PositioningService(Cases cases, PositioningRepository positionings, CustomerRepository customers, Numbers numbers) {
        this.desk = cases.desk(positionings, PositioningView::of);
        this.positionings = positionings;
        this.customers = customers;
        this.numbers = numbers;
    }

    PositioningView draft(NewPositioning draft) {
        return desk.open(act -> new ProductPositioning(
                numbers.next(Series.POSITIONING), customers.named(draft.customerId()), draft.content(), act));
    }

    PositioningView change(UUID id, String ifMatch, PositioningContent content) {
        return desk.update(id, ifMatch, PositioningCommand.CHANGE, (found, act) -> found.change(content, act));
    }

    PositioningView submit(UUID id) {
        return desk.change(id, PositioningCommand.SUBMIT, (found, act) -> {
            customerOf(found).mustNotBeLost();
            found.submit(act);
        });
    }

    PositioningView decide(UUID id, Decision decision) {
        return desk.decide(id, decision, (found, act) -> {
            if (found.status() == ProductPositioning.PositioningStatus.RETURNED) {
                found.goWith(customerOf(found));
            }
        });
    }

    /** It stays as it is until the transaction ends. */
    private Customer customerOf(ProductPositioning found) {
        return customers.lockedForEvent(found.head().customer().id());
    }

    PositioningView read(UUID id) {
        return desk.read(id);
    }

    Page<PositioningView> list(PageRequest page, ProductPositioning.PositioningStatus status, UUID customerId) {
        return desk.list(() -> positionings.list(page, status, customerId));
    }

    /** A positioning to be drafted for a customer. */
    record NewPositioning(
            @NotNull UUID customerId, @Valid @NotNull PositioningContent content) {}
}
