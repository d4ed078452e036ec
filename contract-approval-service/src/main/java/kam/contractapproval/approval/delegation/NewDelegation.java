package kam.contractapproval.approval.delegation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import kam.kit.identity.Caller;
import kam.kit.identity.Role;
import kam.kit.master.Organisation;
import kam.kit.master.StaffMember;
import kam.kit.money.Money;
import kam.kit.problem.Problem;

/**
 * A delegation to be drawn up. The principal is for an administrator, who acts for a person that is away; others
 * delegate for themselves, and name their office where they have several. No offices means all; the cap in CNY is inclusive, none means any amount.
 */
record NewDelegation(
        @Size(min = 1, max = 100) @StaffMember String principal,
        @Size(min = 1, max = 20) String principalOffice,
        @NotBlank @Size(max = 100) @StaffMember String delegate,
        @NotNull DelegationScope scope,
        @NotEmpty @Size(max = 20) Set<@NotBlank @Size(max = 50) String> roles,
        @Size(max = 50) Set<@NotBlank @Size(max = 20) String> offices,
        @Positive @Digits(integer = 16, fraction = 2) BigDecimal amountCap,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil) {

    NewDelegation {
        offices = offices == null ? Set.of() : offices;
        amountCap = Money.cny(amountCap);
    }

    /** Refuses offices that are not there any more, and a principal of another office than the one named. */
    void mustNameWhatIsThere(Organisation organisation) {
        organisation.mustBeOpen(principalOffice, "/principalOffice");
        if (principalOffice != null) {
            organisation.mustWorkFor(principalOffice, principal, "/principal");
        }
        offices.forEach(office -> organisation.mustBeOpen(office, "/offices"));
    }

    /**
     * The office in which the principal, who draws it up himself, holds the roles. Refuses with 403 an office that is
     * not his, and with 400 not to say which of several is meant.
     */
    String officeOf(Caller principal) {
        var offices = principal.offices();
        if (principalOffice != null) {
            if (!offices.contains(principalOffice)) {
                throw new Problem(DelegationProblem.OFFICE_NOT_HELD, "Your offices: " + offices)
                        .at("/principalOffice", "not yours");
            }
            return principalOffice;
        }
        if (offices.size() > 1 && roles.stream().anyMatch(Role::isOfOffice)) {
            throw new Problem(DelegationProblem.OFFICE_NEEDED, "Your offices: " + offices)
                    .at("/principalOffice", "say which one");
        }
        return offices.size() == 1 ? offices.iterator().next() : null;
    }

    /** Refuses dates on which it would never be in force. */
    void mustStillComeIntoForce(LocalDate today) {
        if (validUntil.isBefore(validFrom) || validUntil.isBefore(today)) {
            throw new Problem(DelegationProblem.DATES_INVALID, "It would never be in force")
                    .at("/validUntil", "before validFrom or today");
        }
    }
}
