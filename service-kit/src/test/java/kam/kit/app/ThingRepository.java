package kam.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ThingRepository extends Repository<Thing> {
    Page<Thing> list(PageRequest page, String name) {
        return page(page, visible().where("name", name));
    }

    Page<Thing> list(ListPage page, ListQuery query) {
        return query.page(getEntityManager(), Thing.class, page, visible());
    }

    Filter visible() {
        return Filter.visibleTo(caller());
    }
}
