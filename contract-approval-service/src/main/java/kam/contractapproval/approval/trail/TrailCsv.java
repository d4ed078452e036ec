package kam.contractapproval.approval.trail;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A trail as a table (RFC 4180) in UTF-8, marked as such, so that spreadsheets show Chinese. */
@Provider
@Produces("text/csv")
class TrailCsv implements MessageBodyWriter<TrailView> {
    private static final String HEADER =
            "\uFEFFposition,action,revision,step,acted_by,person,on_behalf_of,delegation_id,digest,comment,note,at,hash\r\n";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == TrailView.class;
    }

    @Override
    public void writeTo(
            TrailView trail,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(table(trail).getBytes(StandardCharsets.UTF_8));
    }

    static String table(TrailView trail) {
        return trail.lines().stream().map(TrailCsv::row).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(TrailView.Line line) {
        return Stream.of(
                        line.position(),
                        line.action(),
                        line.revision(),
                        line.step(),
                        line.actedBy(),
                        line.person(),
                        line.onBehalfOf(),
                        line.delegationId(),
                        line.digest(),
                        line.comment(),
                        line.note(),
                        line.at(),
                        line.hash())
                .map(cell -> cell(Objects.toString(cell, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted; what a spreadsheet would run as a formula is kept from it by an apostrophe. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
