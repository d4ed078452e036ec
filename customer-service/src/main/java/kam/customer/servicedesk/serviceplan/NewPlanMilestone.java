package kam.customer.servicedesk.serviceplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is to be reached until when (时间节点). */
record NewPlanMilestone(
        @NotBlank @Size(max = 300) String name, @NotNull LocalDate dueOn) {}
