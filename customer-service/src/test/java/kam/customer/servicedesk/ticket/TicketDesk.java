package kam.customer.servicedesk.ticket;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kam.customer.Desk;
import kam.customer.DeskForms;
import kam.customer.Office;
import kam.testing.Events;

/** The service desk at work. */
final class TicketDesk {
    static final String TICKETS = "/api/v1/tickets";
    static final String AGENT = "service-agent";
    static final String SOLUTION = "{\"solution\": \"更换密封圈\", \"remedy\": \"免费换货\"}";
    static final String CONTENT = "{\"content\": true, \"remark\": \"客户满意\"}";

    private TicketDesk() {}

    static String take(UUID customer, String kind, String more) {
        var taken = Desk.post(AGENT, TICKETS, DeskForms.ticket(customer, kind, more));
        return TICKETS + "/" + Office.id(taken);
    }

    static void done(String role, String office, String path, String body) {
        Desk.post(role, office, path, body).then().statusCode(200);
    }

    static void analysed(String ticket) {
        done(AGENT, null, ticket + "/analysis", "{\"finding\": \"密封圈老化\"}");
    }

    static void solvedAndFollowedUp(String ticket) {
        analysed(ticket);
        done(AGENT, null, ticket + "/solution", SOLUTION);
        done("account-manager", "BJ", ticket + "/follow-up", CONTENT);
    }

    static UUID idOf(String ticket) {
        return UUID.fromString(ticket.substring(TICKETS.length() + 1));
    }

    static List<String> heard(String ticket) {
        return Events.of("kam.customer", idOf(ticket)).stream()
                .map(message ->
                        new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .toList();
    }
}
