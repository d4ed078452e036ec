package kam.kit.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import kam.kit.persistence.Page;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves of each row of a list what {@code fields} asks for; a field that the rows do not have is refused with 400. */
class SparseFields {
    private static final String FIELDS = "fields";

    private final ObjectMapper json;

    SparseFields(ObjectMapper json) {
        // 100.50 stays 100.50
        this.json = json.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var wanted = request.getUriInfo().getQueryParameters().getFirst(FIELDS);
        if (wanted != null) {
            Grammar.of(resource.getResourceMethod())
                    .ifPresent(grammar -> Values.names(FIELDS, wanted, grammar.fields()));
        }
    }

    /** Before anything else is made of the page. */
    @ServerResponseFilter(priority = Priorities.USER + 2)
    public void thin(ContainerRequestContext request, ContainerResponseContext response) {
        var wanted = request.getUriInfo().getQueryParameters().getFirst(FIELDS);
        if (wanted != null && response.getStatus() == 200 && response.getEntity() instanceof Page<?> page) {
            var fields = Arrays.asList(wanted.split(","));
            response.setEntity(
                    page.map(item -> json.<ObjectNode>valueToTree(item).retain(fields)));
        }
    }
}
