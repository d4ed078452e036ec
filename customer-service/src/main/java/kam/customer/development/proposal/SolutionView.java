package kam.customer.development.proposal;

import java.util.List;
import java.util.stream.IntStream;
import kam.customer.development.proposal.Proposal.CustomerFeedback;
import kam.customer.development.proposal.Proposal.SolutionVersion;

/** A version of the solution with what the customer said of it. */
record SolutionView(int version, SolutionVersion content, List<CustomerFeedback> feedback) {
    static List<SolutionView> of(List<SolutionVersion> versions, List<CustomerFeedback> feedback) {
        return IntStream.rangeClosed(1, versions.size())
                .mapToObj(number -> new SolutionView(
                        number,
                        versions.get(number - 1),
                        feedback.stream()
                                .filter(each -> each.version() == number)
                                .toList()))
                .toList();
    }
}
