package kam.contractapproval.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kam.contractapproval.delegation.Mandate;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class OpenStepRepository extends Repository<OpenStep> {
    void removeOf(UUID contractId) {
        delete("contractId", contractId);
    }

    /** What one of the mandates covers: {@link Mandate#covers} and separation of duties, said in HQL. */
    Page<OpenStep> coveredBy(List<Mandate> mandates, PageRequest page) {
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < mandates.size(); i++) {
            alternatives.add(covered(mandates.get(i), i, values));
        }
        var filter = Filter.visibleTo(caller());
        return page(page, filter.where("(" + String.join(" or ", alternatives) + ")", values));
    }

    private static String covered(Mandate mandate, int i, Map<String, Object> values) {
        values.put("roles" + i, mandate.roles());
        values.put("kinds" + i, mandate.kinds());
        values.put("home" + i, mandate.office() == null ? "" : mandate.office());
        values.put("person" + i, mandate.person());
        values.put("principal" + i, mandate.principal());
        var condition = "role in (:roles#) and kind in (:kinds#) and (ofOffice = false or office = :home#)"
                + " and not array_contains(barred, :person#) and not array_contains(barred, :principal#)";
        if (!mandate.offices().isEmpty()) {
            values.put("offices" + i, mandate.offices());
            condition += " and office in (:offices#)";
        }
        if (mandate.amountCap() != null) {
            values.put("cap" + i, mandate.amountCap());
            condition += " and amount <= :cap#";
        }
        return "(" + condition.replace("#", Integer.toString(i)) + ")";
    }
}
