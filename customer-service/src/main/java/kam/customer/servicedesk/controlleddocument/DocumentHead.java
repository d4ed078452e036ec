package kam.customer.servicedesk.controlleddocument;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** The head of a document (文案表头): title, kind, and the departments that execute, supervise and verify it. */
@Embeddable
record DocumentHead(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Enumerated(EnumType.STRING) DocumentKind kind,
        @NotBlank @Size(max = 100) String executingDepartment,
        @NotBlank @Size(max = 100) String supervisingDepartment,
        @NotBlank @Size(max = 100) String verifyingDepartment) {
    /** Each once. */
    List<String> departments() {
        return Stream.of(executingDepartment, supervisingDepartment, verifyingDepartment)
                .distinct()
                .toList();
    }

    /** What a controlled document says. */
    enum DocumentKind {
        /** 流程. */
        PROCESS,
        /** 服务标准. */
        SERVICE_STANDARD,
        /** 管理方案. */
        SCHEME
    }
}
