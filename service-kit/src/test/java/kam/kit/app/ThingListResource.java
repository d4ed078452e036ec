package kam.kit.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kam.kit.identity.Role;
import kam.kit.list.FileWish;
import kam.kit.list.ListFiles;
import kam.kit.list.ListGrammar;
import kam.kit.list.ListPage;
import kam.kit.list.ListQuery;
import kam.kit.persistence.Page;

/** The things once more, as a list that has a grammar. */
@Path(ThingListResource.COLLECTION)
@RolesAllowed({Role.OFFICE, Role.AUDITOR})
@ListGrammar(
        of = Thing.class,
        view = Thing.View.class,
        filters = {"name", "office", "colour", "heard"},
        ranges = {"quantity", "boughtOn=wear.boughtOn", "heard"},
        sorts = {"name", "quantity", "boughtOn=wear.boughtOn", "heard"})
class ThingListResource {
    static final String COLLECTION = "/api/v1/listed-things";

    private final ThingService things;

    ThingListResource(ThingService things) {
        this.things = things;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<Thing.View> list(@Valid @BeanParam ListPage page, @Valid @BeanParam ListQuery query) {
        return things.list(page, query);
    }

    @GET
    @Path("export")
    @Produces({ListFiles.CSV, ListFiles.XLSX})
    public Response export(@Valid @BeanParam FileWish wish, @Valid @BeanParam ListQuery query) {
        return things.export(wish, query);
    }
}
