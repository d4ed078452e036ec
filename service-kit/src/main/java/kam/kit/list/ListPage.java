package kam.kit.list;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import kam.kit.persistence.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a {@link ListQuery} is asked for; a {@code @BeanParam} beside it. */
public class ListPage extends PageRequest {
    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Whether to count all that is found")
    boolean count;

    /** Of the first rows, which nobody asked for by page. */
    static ListPage of(int limit, String after) {
        var page = new ListPage();
        page.ask(limit, after);
        return page;
    }

    boolean isCounted() {
        return count;
    }
}
