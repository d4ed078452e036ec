package kam.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.messaging.Outbox;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;

@ApplicationScoped
class ThingService {
    private final ThingRepository things;
    private final Outbox outbox;
    private final ListFiles files;

    ThingService(ThingRepository things, Outbox outbox, ListFiles files) {
        this.things = things;
        this.outbox = outbox;
        this.files = files;
    }

    @Transactional
    Thing.View make(String office, String name, BigDecimal quantity) {
        var thing = new Thing(office, name, quantity);
        things.persist(thing);
        outbox.append(thing, thing.made());
        return thing.view();
    }

    @Transactional
    Thing.View rename(UUID id, String name) {
        var thing = things.locked(id);
        thing.rename(name);
        outbox.append(thing, thing.made());
        return thing.view();
    }

    @Transactional
    void hear(UUID id) {
        things.lockedForEvent(id).hear();
    }

    @Transactional
    Thing.View read(UUID id) {
        return things.visible(id).view();
    }

    @Transactional
    void make(Thing thing) {
        things.persist(thing);
    }

    @Transactional
    Page<Thing.View> list(PageRequest page, String name) {
        return things.list(page, name).map(Thing::view);
    }

    @Transactional
    Page<Thing.View> list(ListPage page, ListQuery query) {
        return things.list(page, query).map(Thing::view);
    }

    Response export(FileWish wish, ListQuery query) {
        return files.answer(wish, query, ThingListResource.COLLECTION, Thing.class, things.visible(), Thing::shown);
    }
}
