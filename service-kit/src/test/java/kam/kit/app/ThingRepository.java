package kam.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class ThingRepository extends Repository<Thing> {
    Page<Thing> list(PageRequest page, String name) {
        return page(page, Filter.visibleTo(caller()).where("name", name));
    }
}
