package kam.customer.account.loss;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kam.kit.cases.CaseView;
import kam.kit.web.Versioned;

/** What is sent and answered about lost customers. */
final class LossForms {
    private LossForms() {}

    /** Why a customer is lost (流失原因). */
    enum LossReason {
        COMPETITOR,
        PRICE,
        QUALITY,
        SERVICE,
        CREDIT,
        /** It has closed down. */
        CLOSED,
        /** It has not bought for long. */
        DORMANT,
        OTHER
    }

    /** What is decided on. */
    record LossContent(
            @NotNull LossReason reasonCode,
            @NotBlank @Size(max = 1000) String reason,
            @NotNull LocalDate lostOn) {}

    record Regain(@NotBlank @Size(max = 1000) String reason) {}

    record LossView(@JsonUnwrapped CaseView head, CustomerLoss.LossStatus status, LossContent content)
            implements Versioned {
        static LossView of(CustomerLoss loss, CaseView head) {
            return new LossView(head, loss.status(), loss.content());
        }

        @Override
        public UUID id() {
            return head.id();
        }

        @Override
        public long version() {
            return head.version();
        }
    }
}
