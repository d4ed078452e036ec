package kam.customer.overview.archive;

import jakarta.validation.constraints.Size;

/** What is told with a filing. */
record NewFiling(@Size(max = 1000) String note) {}
