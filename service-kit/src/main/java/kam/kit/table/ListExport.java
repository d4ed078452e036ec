package kam.kit.table;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import kam.kit.list.Grammar;
import kam.kit.persistence.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives any list that has no grammar as a file (导出) to whoever asks for one by Accept: the same rows, filters and masks as the JSON,
 * since it is made of that. The page that follows is named by a Link header. Source: requirement C21.
 */
class ListExport {
    private final ObjectMapper json;

    ListExport(ObjectMapper json) {
        this.json = json;
    }

    /** Before problems are explained, so that its 406 is. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    public void export(ContainerResponseContext response, RoutingContext request, ResourceInfo resource) {
        var wanted = ExportRequest.wanted(request);
        if (wanted.isEmpty() || response.getStatus() != 200) {
            return;
        }
        var format = wanted.get();
        if (Grammar.of(resource.getResourceMethod()).isPresent()) {
            // its file is an operation of its own
            refuse(response);
        } else if (response.getEntity() instanceof Page<?> page) {
            write(format, page.items(), response, request, resource);
            NextPage.link(request.request().uri(), page.next())
                    .ifPresent(link -> response.getHeaders().putSingle(HttpHeaders.LINK, link));
        } else if (response.getEntity() instanceof Collection<?> list) {
            write(format, list, response, request, resource);
        } else {
            refuse(response);
        }
    }

    private static void refuse(ContainerResponseContext response) {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            response.setStatus(406);
        }
    }

    private void write(
            TableFormat format,
            Collection<?> rows,
            ContainerResponseContext response,
            RoutingContext request,
            ResourceInfo resource) {
        var rowType = rowType(resource.getResourceMethod().getGenericReturnType(), rows);
        try {
            response.setEntity(file(format, rowType, rows), null, MediaType.valueOf(format.mediaType()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var name = request.normalizedPath().replaceFirst(".*/", "") + "." + format.extension();
        response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private byte[] file(TableFormat format, JavaType rowType, Collection<?> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = RecordTable.of(format, bytes, rowType, json)) {
            for (var row : rows) {
                file.row(row);
            }
        }
        return bytes.toByteArray();
    }

    /** As the operation declares it, or else as the first row is. */
    private JavaType rowType(Type declared, Collection<?> rows) {
        if (declared instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
            return json.constructType(list.getActualTypeArguments()[0]);
        }
        return json.constructType(
                rows.isEmpty() ? Object.class : rows.iterator().next().getClass());
    }
}
