package kam.kpi.organisation.establishment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kam.kit.identity.Role;
import kam.kpi.organisation.establishment.Establishment.Vacancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/positions/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "positions")
class VacancyResource {
    private final Establishment establishment;

    VacancyResource(Establishment establishment) {
        this.establishment = establishment;
    }

    @GET
    @RolesAllowed({
        Role.KA_DIRECTOR,
        Role.HR,
        Role.DEPUTY_SALES_DIRECTOR,
        Role.SALES_DIRECTOR,
        Role.GENERAL_MANAGER,
        Role.AUDITOR
    })
    @Operation(summary = "List the positions that have fewer people than they are to have, and how many are missing")
    public List<Vacancy> list() {
        return establishment.vacancies();
    }
}
