package kam.kit.list;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What is asked of a list, and of its file: a {@code @BeanParam} of their operations. Beside what stands here it takes
 * what the {@link ListGrammar} of the resource declares.
 */
public class ListQuery {
    @Context
    UriInfo uri;

    @Context
    ResourceInfo resource;

    @QueryParam("q")
    @Parameter(
            description = "Words, all of which are found: as written, in pinyin, by initials. One or two letters or"
                    + " digits are found where a word begins")
    String q;

    @QueryParam("sort")
    String sort;

    @QueryParam("updatedSince")
    @Parameter(description = "What was changed at this time or later")
    Instant updatedSince;

    @QueryParam("fields")
    String fields;

    /** A page of what is visible; refuses with 400 what the grammar does not know. */
    public <T extends ListedRoot> Page<T> page(EntityManager entities, Class<T> root, ListPage page, Filter visible) {
        return listing(entities, root, visible).page(page);
    }

    <T extends ListedRoot> Listing<T> listing(EntityManager entities, Class<T> root, Filter visible) {
        return new Listing<>(entities, root, this, visible.and(conditions()));
    }

    Grammar grammar() {
        return Grammar.of(resource.getResourceMethod()).orElseThrow();
    }

    Order order() {
        return Order.of(given("sort"), grammar().sortable());
    }

    boolean searches() {
        return given("q") != null;
    }

    /** The fields asked for, in their usual order; all where none is named. */
    List<String> fields() {
        var all = grammar().fields();
        var wanted = given("fields");
        return wanted == null ? List.of(all) : Values.names("fields", wanted, all);
    }

    private Filter conditions() {
        var filter = new Filter().where("updatedAt >= :updatedSince", "updatedSince", updatedSince);
        if (searches()) {
            Search.of(given("q")).addTo(filter);
        }
        grammar().filterable().values().forEach(attribute -> addFilter(attribute, filter));
        grammar().ranged().values().forEach(attribute -> {
            addEnd(attribute, Grammar.FROM, ">=", filter);
            addEnd(attribute, Grammar.UNTIL, "<=", filter);
        });
        return filter;
    }

    private void addFilter(Attribute attribute, Filter filter) {
        var text = given(attribute.name());
        if (text != null) {
            var parameter = "of" + attribute.name();
            filter.where(
                    attribute.path() + " in (:" + parameter + ")",
                    parameter,
                    Values.all(attribute.name(), attribute.type(), text));
        }
    }

    private void addEnd(Attribute attribute, String end, String comparison, Filter filter) {
        var name = attribute.name() + end;
        var text = given(name);
        if (text != null) {
            var parameter = name.replace('.', '_');
            filter.where(
                    attribute.path() + " " + comparison + " :" + parameter,
                    parameter,
                    Values.one(name, attribute.type(), text));
        }
    }

    /** As it was sent: in a field, an empty text is as good as none. */
    private String given(String parameter) {
        return uri.getQueryParameters().getFirst(parameter);
    }
}
