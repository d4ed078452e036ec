package kam.visit.gift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/gift-limits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gift-limits", description = "礼品年度限额")
class GiftLimitResource {
    private final GiftService gifts;
    private final BusinessCalendar calendar;

    GiftLimitResource(GiftService gifts, BusinessCalendar calendar) {
        this.gifts = gifts;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed(Role.READERS)
    @Operation(summary = "Read what a recipient may still get in a calendar year, this year unless said otherwise")
    public GiftLimitView read(
            @QueryParam("customerId") @NotNull UUID customerId,
            @QueryParam("recipient") @NotBlank @Size(max = 100) String recipient,
            @QueryParam("year") @Min(2000) @Max(9999) Integer year) {
        return gifts.limit(
                customerId, recipient, year == null ? calendar.today().getYear() : year);
    }
}
