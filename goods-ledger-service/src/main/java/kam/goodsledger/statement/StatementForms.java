package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kam.kit.clock.BusinessCalendar;
import kam.kit.web.Etag;

/** The forms in which a statement is had, by Accept: JSON, a page to be printed, a spreadsheet. */
@ApplicationScoped
class StatementForms {
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = MediaType.TEXT_HTML + ";charset=utf-8";

    /** Nothing but the page's own style: whatever stood in it could load or run nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final BusinessCalendar calendar;

    StatementForms(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** The form that the caller likes best of those that there are. */
    Response of(StatementView view, HttpHeaders headers) {
        var answer = Response.ok().header(HttpHeaders.ETAG, Etag.of(view.version()));
        for (var accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                break;
            }
            if (accepted.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return answer.entity(StatementPage.of(view, calendar))
                        .type(PAGE)
                        .header("Content-Security-Policy", POLICY)
                        .build();
            }
            if (accepted.isCompatible(MediaType.valueOf(SHEET))) {
                return answer.entity(StatementSheet.of(view))
                        .type(SHEET)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + view.number() + ".xlsx\"")
                        .build();
            }
        }
        return answer.entity(view).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
