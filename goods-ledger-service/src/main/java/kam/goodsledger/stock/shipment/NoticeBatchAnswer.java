package kam.goodsledger.stock.shipment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.kit.problem.Problem;

/** What became of each notice of a batch, in the order in which they were sent. Requirement W4. */
record NoticeBatchAnswer(List<Line> notices) {

    /** With the status that the notice would have got alone; the problem's pointers lead into the notice. */
    record Line(int index, int status, UUID shipmentId, String shipmentNumber, Refusal problem) {
        static Line of(int index, NoticeBooking.Outcome outcome) {
            if (outcome.refusal() != null) {
                return refused(index, outcome.refusal());
            }
            var shipment = outcome.shipment();
            return new Line(index, outcome.now() ? 201 : 200, shipment.id(), shipment.number(), null);
        }

        static Line refused(int index, Problem problem) {
            return new Line(index, problem.code().status(), null, null, Refusal.of(problem));
        }
    }

    /** {@code retryAfter} in seconds, where the same notice may be taken later. */
    record Refusal(String code, String detail, List<Fault> errors, Integer retryAfter) {
        private static Refusal of(Problem problem) {
            var seconds = problem.retryAfter();
            return new Refusal(
                    problem.code().code(),
                    problem.getMessage(),
                    problem.errors().stream().map(Fault::of).toList(),
                    seconds.isPresent() ? seconds.getAsInt() : null);
        }
    }

    /** As in problem details; {@code pointer} or {@code parameter} is null. */
    record Fault(String pointer, String parameter, String code, Map<String, String> parameters, String detail) {
        private static Fault of(Problem.FieldError error) {
            return new Fault(
                    error.pointer(),
                    error.parameter(),
                    error.fault().code(),
                    error.fault().parameters(),
                    error.detail());
        }
    }
}
