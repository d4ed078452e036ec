package kam.contractapproval.contract.product;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.contract.product.ProductService.HeardProduct;
import kam.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Products that another system sends in one request, and what it is answered. */
interface ProductForms {
    /** How several products stand in one request. It is described only: they are read one by one. Requirement W4. */
    record ProductBatch(
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    required = true,
                    minItems = 1,
                    maxItems = MOST,
                    description = "Each as the body of POST /api/v1/products with its sourceVersion, at most 64 KiB")
            List<Object> products) {
        static final String FIELD = "products";
        static final int MOST = 1000;
    }

    /** What became of each product of a batch, in the order in which they were sent. Requirement W4. */
    record ProductBatchAnswer(List<HeardLine> products) {}

    /**
     * With the status that the product would have got alone: 201 registered, 200 changed, known already or stale, 4xx
     * refused; the problem's pointers lead into the product. Outcome and id are absent where it was refused.
     */
    record HeardLine(
            int index,
            int status,
            @Nullable BatchOutcome outcome,
            @Nullable UUID id,
            Refusal problem) {
        static HeardLine of(int index, HeardProduct heard) {
            return new HeardLine(
                    index, heard.outcome() == BatchOutcome.REGISTERED ? 201 : 200, heard.outcome(), heard.id(), null);
        }

        static HeardLine refused(int index, Problem problem) {
            return new HeardLine(index, problem.code().status(), null, null, Refusal.of(problem));
        }
    }

    /** {@code retryAfter} in seconds, where the same product may be taken later. */
    record Refusal(String code, String detail, List<FieldFault> errors, Integer retryAfter) {
        private static Refusal of(Problem problem) {
            var seconds = problem.retryAfter();
            return new Refusal(
                    problem.code().code(),
                    problem.getMessage(),
                    problem.errors().stream().map(FieldFault::of).toList(),
                    seconds.isPresent() ? seconds.getAsInt() : null);
        }
    }

    /** As in problem details; {@code pointer} or {@code parameter} is null. */
    record FieldFault(String pointer, String parameter, String code, Map<String, String> parameters, String detail) {
        private static FieldFault of(Problem.FieldError error) {
            return new FieldFault(
                    error.pointer(),
                    error.parameter(),
                    error.fault().code(),
                    error.fault().parameters(),
                    error.detail());
        }
    }
}
