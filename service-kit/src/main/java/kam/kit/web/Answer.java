package kam.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Successful answers of resources. Addresses in them are path-absolute, so that they hold behind every gateway and for
 * as long as an answer is kept; the framework's own {@code created} would put the host of this one request before them.
 */
public final class Answer {
    private Answer() {}

    /** 200 with the root's view and ETag. */
    public static Response ok(Versioned view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .build();
    }

    /** 201 with the new root's view, its ETag and where to find it: {@code <collection>/<id>}. */
    public static Response created(String collection, Versioned view) {
        return created(collection + "/" + view.id(), Etag.of(view.version()), view);
    }

    /** 201 with what was made, its ETag, null where it has none, and the path at which it is found. */
    public static Response created(String path, String etag, Object view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, etag)
                .entity(view)
                .build();
    }
}
