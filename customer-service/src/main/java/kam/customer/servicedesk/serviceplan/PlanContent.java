package kam.customer.servicedesk.serviceplan;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the customer needs at the core (核心需求), how we solve it (解决方案), and what we do (服务内容). */
@Embeddable
record PlanContent(
        @NotBlank @Size(max = 4000) String coreNeeds,
        @NotBlank @Size(max = 4000) String solution,
        @NotBlank @Size(max = 4000) String services) {}
