package kam.contractapproval.approval.delegation;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiPredicate;
import kam.contractapproval.approval.policy.Tier.Demand;
import kam.kit.identity.Role;
import kam.kit.label.Called;
import kam.kit.problem.Fault;
import kam.kit.problem.FaultCode;
import kam.kit.problem.Wording;

/** What can keep a mandate from doing for a step (权限不足之处), each by itself. Source: requirements A3, A22. */
enum Hindrance implements FaultCode {
    DEED_OF_ANOTHER_PERSON(
            "该步骤指定由 {person} 决定",
            "the step asks for {person} by name",
            (mandate, demand) -> demand.person() != null && !mandate.principal().equals(demand.person())),
    DEED_LACKS_ROLE(
            "不含角色：{role}",
            "its roles are without {role}",
            (mandate, demand) -> !isByName(mandate, demand) && !mandate.roles().contains(demand.role())),
    DEED_OF_ANOTHER_OFFICE(
            "授权人的该职务只在办事处：{homes}",
            "its principal holds the role in these offices only: {homes}",
            (mandate, demand) -> demand.person() == null && !reaches(mandate, demand)),
    DEED_OF_ANOTHER_SCOPE(
            "只授权：{kinds}",
            "its scope is this only: {kinds}",
            (mandate, demand) -> !mandate.kinds().contains(demand.kind())),
    DEED_OF_OTHER_OFFICES(
            "只限办事处：{offices}",
            "it is limited to these offices: {offices}",
            (mandate, demand) ->
                    !mandate.offices().isEmpty() && !mandate.offices().contains(demand.office())),
    DEED_CAPPED(
            "金额超过其上限 {cap}",
            "the amount is over its cap of {cap}",
            (mandate, demand) -> mandate.amountCap() != null
                    && (demand.amount() == null || demand.amount().compareTo(mandate.amountCap()) > 0));

    private final Wording wording;
    private final BiPredicate<Mandate, Demand> stands;

    Hindrance(String chinese, String english, BiPredicate<Mandate, Demand> stands) {
        this.wording = new Wording(chinese, english);
        this.stands = stands;
    }

    /** Whoever is asked by name needs no role for it in his own name. */
    private static boolean isByName(Mandate mandate, Demand demand) {
        return demand.person() != null && !mandate.isDelegated();
    }

    private static boolean reaches(Mandate mandate, Demand demand) {
        return mandate.homes().contains(demand.office()) || !demand.ofOffice() && !Role.isOfOffice(demand.role());
    }

    /** Whether it keeps this mandate from doing for this step. */
    boolean stands(Mandate mandate, Demand demand) {
        return stands.test(mandate, demand);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    Fault of(Mandate mandate, Demand demand) {
        return new Fault(
                code(),
                Map.of(),
                wording.with("person", demand.person())
                        .with("role", Called.role(demand.role()))
                        .with("homes", listed(mandate.homes()))
                        .with(
                                "kinds",
                                Called.all(mandate.kinds().stream()
                                        .sorted()
                                        .map(Called::of)
                                        .toList()))
                        .with("offices", listed(mandate.offices()))
                        .with("cap", mandate.amountCap()));
    }

    private static String listed(Collection<String> offices) {
        return offices.isEmpty()
                ? "—"
                : String.join(", ", offices.stream().sorted().toList());
    }
}
