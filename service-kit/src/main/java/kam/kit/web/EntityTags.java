package kam.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tags what is read, and what a change answers of its root; who has read the same already gets 304 without a body. */
class EntityTags {
    private static final Pattern VERSION = Pattern.compile("\"\\d+\"");

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    /** After all that may change the body. */
    @ServerResponseFilter(priority = Priorities.USER - 1)
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        boolean read = request.getMethod().equals("GET") && response.getStatus() == 200;
        var version = version(response);
        if (!isJson(response) || !read && version == null) {
            return;
        }
        var body = body(response.getEntity());
        var etag = Etag.of(version, body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (read && Etag.isAmong(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, response.getMediaType());
        }
    }

    private static boolean isJson(ContainerResponseContext response) {
        return response.getStatus() < 300
                && response.getEntity() != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    /** The tag of the root's version, or null where none is shown. */
    private static String version(ContainerResponseContext response) {
        var given = response.getHeaderString(HttpHeaders.ETAG);
        if (given == null) {
            return response.getEntity() instanceof Versioned view ? Etag.of(view.version()) : null;
        }
        return VERSION.matcher(given).matches() ? given : null;
    }

    private byte[] body(Object entity) throws JsonProcessingException {
        if (entity instanceof byte[] written) {
            return written;
        }
        return entity instanceof String written
                ? written.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(entity);
    }
}
