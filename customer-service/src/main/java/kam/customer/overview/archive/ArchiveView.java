package kam.customer.overview.archive;

import java.util.List;
import kam.customer.account.customer.CustomerView;
import kam.customer.admission.application.ApplicationSummary;
import kam.customer.admission.credit.GradingView;
import kam.customer.overview.archive.ProfileForms.ProfileView;

/**
 * A customer's archive (客户档案表) in one read: the archive number and opening date are those of the customer; gradings
 * and applications newest first, at most 50 of each.
 */
record ArchiveView(
        CustomerView customer,
        Completeness completeness,
        ProfileView profile,
        NetworkView network,
        List<GradingView> creditGradings,
        List<ApplicationSummary> applications) {}
