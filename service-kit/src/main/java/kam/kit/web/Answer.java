package kam.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Successful answers of resources. */
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
        return Response.created(URI.create(collection + "/" + view.id()))
                .header(HttpHeaders.ETAG, Etag.of(view.version()))
                .entity(view)
                .build();
    }
}
