package kam.kpi.organisation.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kam.kit.intake.IntakeItem;
import kam.kpi.organisation.position.Education;

/** What is sent about people of the staff. */
final class StaffForms {
    private static final String SOMETHING = ".*\\S.*";

    private StaffForms() {}

    /** Somebody who is registered; {@code personId} is what tokens carry and stays for good. */
    record NewEmployee(
            @NotBlank @Size(max = 255) String personId,

            @Size(min = 1, max = 50) @Pattern(regexp = SOMETHING)
            String staffNumber,

            @NotBlank @Size(max = 100) String name,
            LocalDate joinedOn,
            Education education,

            @Size(min = 1, max = 100) @Pattern(regexp = SOMETHING)
            String field,

            @Min(0) @Max(60) Integer yearsOfExperience) {
        StaffDetails details() {
            return new StaffDetails(staffNumber, name, joinedOn, education, field, yearsOfExperience);
        }
    }

    /** What is on record of a person beside where the person works. Field: what was studied. */
    record StaffDetails(
            @Size(min = 1, max = 50) @Pattern(regexp = SOMETHING)
            String staffNumber,

            @NotBlank @Size(max = 100) String name,
            LocalDate joinedOn,
            Education education,

            @Size(min = 1, max = 100) @Pattern(regexp = SOMETHING)
            String field,

            @Min(0) @Max(60) Integer yearsOfExperience) {}

    /**
     * To which position, in which offices, under whom, from which day on. The reason to override is needed where the
     * head count or the qualification speaks against it.
     */
    record NewAppointment(
            @NotBlank @Size(max = 50) String position,

            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 20) String> offices,

            @Size(min = 1, max = 255) @Pattern(regexp = SOMETHING)
            String superior,

            @NotNull LocalDate from,
            @Size(max = 500) String reason,

            @Size(min = 1, max = 500) @Pattern(regexp = SOMETHING)
            String overrideReason) {}

    /** From the one day to the other, both included, and who stands in. */
    record NewAbsence(
            @NotNull LocalDate from,
            @NotNull LocalDate until,

            @NotNull @Size(min = 1, max = 5) List<@NotBlank @Size(max = 255) String> substitutes) {}

    record NewLeaving(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    record LeavingWithdrawal(@NotBlank @Size(max = 500) String reason) {}

    record WhySuspended(@NotBlank @Size(max = 500) String reason) {}

    /** A line of what another system or a file says of a person; what it does not say stays as it is. */
    record StaffRow(
            @NotBlank @Size(max = 255) String personId,

            @Size(min = 1, max = 50) @Pattern(regexp = SOMETHING)
            String staffNumber,

            @NotBlank @Size(max = 100) String name,
            LocalDate joinedOn,
            Education education,

            @Size(min = 1, max = 100) @Pattern(regexp = SOMETHING)
            String field,

            @Min(0) @Max(60) Integer yearsOfExperience,

            @Size(min = 1, max = 50) @Pattern(regexp = SOMETHING)
            String position,

            @Size(max = 20) List<@NotBlank @Size(max = 20) String> offices,

            @Size(min = 1, max = 255) @Pattern(regexp = SOMETHING)
            String superior,

            LocalDate from,

            @Size(min = 1, max = 500) @Pattern(regexp = SOMETHING)
            String overrideReason)
            implements IntakeItem {
        @Override
        public String key() {
            return personId;
        }

        NewEmployee registration() {
            return new NewEmployee(personId, staffNumber, name, joinedOn, education, field, yearsOfExperience);
        }

        StaffDetails over(StaffDetails known) {
            return new StaffDetails(
                    staffNumber == null ? known.staffNumber() : staffNumber,
                    name,
                    joinedOn == null ? known.joinedOn() : joinedOn,
                    education == null ? known.education() : education,
                    field == null ? known.field() : field,
                    yearsOfExperience == null ? known.yearsOfExperience() : yearsOfExperience);
        }

        /** Where the person is to work by this line, if it says another place than is laid down; else null. */
        NewAppointment appointmentAfter(Appointment laidDown, LocalDate today) {
            var wanted = new Appointment.Place(
                    position != null || laidDown == null ? position : laidDown.position(),
                    offices != null ? offices : laidDown == null ? List.of() : laidDown.offices(),
                    superior != null || laidDown == null ? superior : laidDown.superior());
            if (wanted.position() == null || laidDown != null && wanted.equals(laidDown.place())) {
                return null;
            }
            var first = laidDown == null && joinedOn != null ? joinedOn : today;
            return new NewAppointment(
                    wanted.position(),
                    wanted.offices(),
                    wanted.superior(),
                    from == null ? first : from,
                    null,
                    overrideReason);
        }
    }
}
