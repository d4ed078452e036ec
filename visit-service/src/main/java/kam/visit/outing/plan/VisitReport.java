package kam.visit.outing.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.kit.master.Organisation;
import kam.visit.outing.plan.VisitDetails.Participant;
import kam.visit.outing.plan.VisitDetails.Side;

/** What came of a visit (拜访报告). Source: 开发和管理程序 三.1, requirement V2. */
record VisitReport(
        @NotNull LocalDate visitedOn,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Participant> met,
        @NotBlank @Size(max = 4000) String needs,
        @Size(max = 4000) String competitorNews,
        @NotNull @Size(max = 50) List<@Valid @NotNull Commitment> commitments,
        @NotBlank @Size(max = 1000) String nextStep) {

    /** Refuses who is to do what we promised and is none of our office's people; the customer's own are not known here. */
    void mustNameOurs(String office, Organisation organisation) {
        for (int i = 0; i < commitments.size(); i++) {
            var commitment = commitments.get(i);
            if (commitment.side() == Side.OURS) {
                organisation.mustBeOfStaff(commitment.owner(), "/commitments/" + i + "/owner");
                organisation.mustWorkFor(office, commitment.owner(), "/commitments/" + i + "/owner");
            }
        }
    }
}
