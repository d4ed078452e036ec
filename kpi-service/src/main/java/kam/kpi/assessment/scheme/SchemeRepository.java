package kam.kpi.assessment.scheme;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;
import kam.kit.problem.Problem;

@ApplicationScoped
public class SchemeRepository extends Repository<AssessmentScheme> {
    /** The scheme for a period that begins on this day; refuses with 409 where there was none yet. */
    public AssessmentScheme inForce(LocalDate firstDay) {
        return find("validFrom <= ?1", Sort.descending("validFrom"), firstDay)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(SchemeProblem.NO_SCHEME_IN_FORCE, "None on " + firstDay));
    }

    public AssessmentScheme numbered(String number) {
        return find("number", number).singleResult();
    }

    Page<AssessmentScheme> list(PageRequest page) {
        return page(page, new Filter());
    }
}
