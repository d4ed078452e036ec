package kam.customer.development.positioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kam.customer.account.customer.CustomerRepository;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;
import kam.kit.trail.Acts;
import kam.kit.trail.Decision;
import kam.kit.web.Etag;

@ApplicationScoped
class PositioningService {
    private final PositioningRepository positionings;
    private final CustomerRepository customers;
    private final Numbers numbers;
    private final Outbox outbox;
    private final Acts acts;

    PositioningService(
            PositioningRepository positionings,
            CustomerRepository customers,
            Numbers numbers,
            Outbox outbox,
            Acts acts) {
        this.positionings = positionings;
        this.customers = customers;
        this.numbers = numbers;
        this.outbox = outbox;
        this.acts = acts;
    }

    @Transactional
    PositioningView draft(NewPositioning draft) {
        var customer = customers.visible(draft.customerId());
        var positioning =
                new ProductPositioning(numbers.next(Series.POSITIONING), customer, draft.content(), acts.current());
        positionings.persist(positioning);
        return stored(positioning);
    }

    @Transactional
    PositioningView change(UUID id, String ifMatch, PositioningContent content) {
        var positioning = positionings.locked(id);
        Etag.mustMatch(ifMatch, positioning.version());
        positioning.change(content, acts.current());
        return stored(positioning);
    }

    @Transactional
    PositioningView submit(UUID id) {
        var positioning = positionings.locked(id);
        positioning.submit(acts.current());
        return stored(positioning);
    }

    @Transactional
    PositioningView decide(UUID id, Decision decision) {
        var positioning = positionings.locked(id);
        positioning.decide(decision, acts.current()).ifPresent(event -> outbox.append(positioning, event));
        return stored(positioning);
    }

    @Transactional
    PositioningView read(UUID id) {
        return positionings.visible(id).view();
    }

    @Transactional
    Page<PositioningView> list(PageRequest page, PositioningStatus status, UUID customerId) {
        return positionings.list(page, status, customerId).map(ProductPositioning::view);
    }

    /** Flushed, so that the view carries the version that the command made. */
    private PositioningView stored(ProductPositioning positioning) {
        positionings.flush();
        return positioning.view();
    }
}
