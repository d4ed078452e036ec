package kam.kpi.organisation.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.kit.intake.IntakeItem;
import kam.kit.master.StaffMember;

/** What is sent about offices. */
final class OfficeForms {
    /** As tokens may carry it. */
    private static final String CODE = "[A-Z][A-Z0-9-]*";

    private OfficeForms() {}

    /** An office that is opened, from today unless the day is given. */
    record NewOffice(
            @NotBlank @Size(max = 20) @Pattern(regexp = CODE)
            String code,

            @NotBlank @Size(max = 100) String name,

            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 255) @StaffMember String> managers,

            LocalDate openedOn) {
        OfficeDetails details() {
            return new OfficeDetails(name, managers);
        }
    }

    /** What can be changed; managers by the ids that their tokens carry. */
    record OfficeDetails(
            @NotBlank @Size(max = 100) String name,

            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 255) @StaffMember String> managers) {}

    record OfficeClosing(@NotBlank @Size(max = 500) String reason) {}

    /** A line of a file; what it does not say stays as it is. */
    record OfficeRow(
            @NotBlank @Size(max = 20) @Pattern(regexp = CODE)
            String code,

            @NotBlank @Size(max = 100) String name,

            @Size(max = 20) List<@NotBlank @Size(max = 255) @StaffMember String> managers,

            LocalDate openedOn)
            implements IntakeItem {
        @Override
        public String key() {
            return code;
        }

        NewOffice registration() {
            return new NewOffice(code, name, managers == null ? List.of() : managers, openedOn);
        }

        OfficeDetails over(OfficeDetails onRecord) {
            return new OfficeDetails(name, managers == null ? onRecord.managers() : managers);
        }
    }
}
