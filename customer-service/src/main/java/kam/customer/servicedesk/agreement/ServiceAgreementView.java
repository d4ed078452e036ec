package kam.customer.servicedesk.agreement;

import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.agreement.ServiceAgreement.Allocated;
import kam.customer.servicedesk.agreement.ServiceAgreement.PlanVersion;
import kam.customer.servicedesk.agreement.ServiceAgreement.Registration;
import kam.customer.servicedesk.desk.Account;
import kam.customer.servicedesk.desk.Meeting;
import kam.kit.trail.TrailLine;
import kam.kit.web.Versioned;

/** A service agreement as clients see it; plan and filing number are those of the current version. */
record ServiceAgreementView(
        UUID id,
        String number,
        Account account,
        AgreementStatus status,
        Registration registration,
        List<AssetEvaluation> evaluations,
        int agreementVersion,
        AgreementPlan plan,
        String filingNumber,
        List<PlanVersion> signed,
        List<Allocated> allocations,
        List<Meeting> meetings,
        List<TrailLine> steps,
        long version)
        implements Versioned {}
