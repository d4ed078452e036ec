package kam.customer.development.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a solution has to answer. */
@Embeddable
record CustomerNeed(
        @NotNull @Enumerated(EnumType.STRING) NeedKind kind,
        @NotBlank @Size(max = 1000) String text) {
    enum NeedKind {
        /** 需求. */
        NEED,
        /** 痛点. */
        PAIN_POINT,
        /** 期望. */
        EXPECTATION
    }
}
