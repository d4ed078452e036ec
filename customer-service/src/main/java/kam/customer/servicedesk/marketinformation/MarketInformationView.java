package kam.customer.servicedesk.marketinformation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.desk.Account;
import kam.kit.people.Person;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** Market information as clients see it; the account has no customer id while the company is no customer. */
record MarketInformationView(
        UUID id,
        String number,
        Account account,
        Project project,
        InformationStatus status,
        Person registeredBy,
        LocalDate registeredOn,
        InformationAssessment assessment,
        Conversion conversion,
        List<TrailLine> steps,
        long version)
        implements Versioned {}
