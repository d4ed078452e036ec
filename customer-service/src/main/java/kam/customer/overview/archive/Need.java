package kam.customer.overview.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the customer needs or prefers (需求与偏好). */
@Embeddable
record Need(
        @NotNull @Enumerated(EnumType.STRING) ArchiveNeedKind kind,
        @NotBlank @Size(max = 1000) String text) {
    enum ArchiveNeedKind {
        NEED,
        PREFERENCE
    }
}
