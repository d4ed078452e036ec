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
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

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

    /**
     * Refuses roles that there are not among the staff, offices that are not there any more, and a principal of another
     * office than the one named.
     */
    void mustNameWhatIsThere(Organisation organisation) {
        var known = Role.resolved(Role.STAFF);
        if (!known.containsAll(roles)) {
            var unknown = roles.stream()
                    .filter(role -> !known.contains(role))
                    .sorted()
                    .toList();
            throw new Problem(
                            DelegationProblem.ROLE_UNKNOWN,
                            Wording.of("未知：{0} | Unknown: {0}", String.join(", ", unknown)))
                    .at("/roles", CommonFault.EXPECTED_ONE_OF.with("values", String.join(", ", known)));
        }
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
                throw new Problem(DelegationProblem.OFFICE_NOT_HELD, yours(offices))
                        .at("/principalOffice", CommonFault.NOT_ACCEPTABLE);
            }
            return principalOffice;
        }
        if (offices.size() > 1 && roles.stream().anyMatch(Role::isOfOffice)) {
            throw new Problem(DelegationProblem.OFFICE_NEEDED, yours(offices))
                    .at("/principalOffice", CommonFault.REQUIRED);
        }
        return offices.size() == 1 ? offices.iterator().next() : null;
    }

    private static Wording yours(Set<String> offices) {
        return Wording.of(
                "您的办事处：{0} | Your offices: {0}",
                String.join(", ", offices.stream().sorted().toList()));
    }

    /**
     * Refuses with 400 what could never do for anything, given the office in which the principal holds his roles: a role of
     * an office without one, and offices which none of the roles reaches.
     */
    void mustBeOfUse(String principalOffice) {
        if (principalOffice == null && roles.stream().anyMatch(Role::isOfOffice)) {
            throw new Problem(
                            DelegationProblem.OFFICE_NEEDED,
                            Wording.of("办事处的职务只在其办事处有效 | A role of an office holds in its office only"))
                    .at("/principalOffice", CommonFault.REQUIRED);
        }
        if (!offices.isEmpty() && roles.stream().allMatch(Role::isOfOffice) && !offices.contains(principalOffice)) {
            throw new Problem(
                            DelegationProblem.OF_NO_USE,
                            Wording.of("这些职务只在办事处 {0} 有效 | The roles hold in the office {0} only", principalOffice))
                    .at("/offices", CommonFault.NOT_ACCEPTABLE);
        }
    }

    /** Refuses dates on which it would never be in force. */
    void mustStillComeIntoForce(LocalDate today) {
        if (validUntil.isBefore(validFrom) || validUntil.isBefore(today)) {
            var earliest = validFrom.isAfter(today) ? validFrom : today;
            throw new Problem(DelegationProblem.DATES_INVALID, Wording.of("不会有生效之日 | It would never be in force"))
                    .at("/validUntil", CommonFault.NOT_BEFORE.with("day", earliest));
        }
    }
}
