package kam.contractapproval.approval.delegation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.contractapproval.approval.policy.Tier.StepKind;
import kam.kit.identity.Caller;
import kam.kit.problem.Fault;

/**
 * In whose name somebody acts, and what that lets him do: his own roles, or a principal's under a deed (授权书). In
 * one's own name person and principal are the same and there is no delegation. A role of an office reaches the homes
 * only. Offices that are empty and a cap that is null do not limit. Source: 大客户管理制度 三.2(4), requirement A3.
 */
public record Mandate(
        String person,
        String principal,
        UUID delegationId,
        Set<StepKind> kinds,
        Set<String> roles,
        Set<String> homes,
        Set<String> offices,
        BigDecimal amountCap) {

    public static Mandate own(Caller caller) {
        return new Mandate(
                caller.id(),
                caller.id(),
                null,
                Set.of(StepKind.values()),
                caller.roles(),
                caller.offices(),
                Set.of(),
                null);
    }

    /** The same in these roles only. */
    Mandate in(Set<String> held) {
        return new Mandate(person, principal, delegationId, kinds, held, homes, offices, amountCap);
    }

    public boolean covers(Demand demand) {
        return hindrances(demand).findAny().isEmpty();
    }

    /** Why it does not do for this step, thing by thing; nothing where it {@link #covers} it. */
    public List<Fault> whatHinders(Demand demand) {
        return hindrances(demand).map(each -> each.of(this, demand)).toList();
    }

    private Stream<Hindrance> hindrances(Demand demand) {
        return Stream.of(Hindrance.values()).filter(each -> each.stands(this, demand));
    }

    /** Who acts, and for whom: separation of duties counts both. */
    public Set<String> people() {
        return isDelegated() ? Set.of(person, principal) : Set.of(person);
    }

    public boolean isDelegated() {
        return delegationId != null;
    }

    /** For whom the person acts, or null in his own name. */
    public String onBehalfOf() {
        return isDelegated() ? principal : null;
    }
}
