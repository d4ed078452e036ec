package kam.customer.servicedesk.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import java.util.Map;

/** Target hours per kind and step. The numbers are ours, not the source's: it only asks for speed (高效服务). */
@ConfigMapping(prefix = "kam.ticket")
interface TicketSettings {
    /** By kind, such as {@code kam.ticket.hours.crisis.escalated=4}. */
    @WithDefaults
    Map<TicketKind, Hours> hours();

    /** Hours from the start of a step to its end, by the status in which a ticket waits for it. */
    interface Hours {
        @WithDefault("4")
        int taken();

        @WithDefault("24")
        int analysed();

        @WithDefault("48")
        int escalated();

        @WithDefault("72")
        int routed();

        @WithDefault("72")
        int solved();

        @WithDefault("168")
        int followedUp();
    }
}
