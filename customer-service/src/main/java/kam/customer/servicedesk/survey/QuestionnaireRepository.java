package kam.customer.servicedesk.survey;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import kam.kit.persistence.Filter;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Repository;

@ApplicationScoped
class QuestionnaireRepository extends Repository<Questionnaire> {
    Questionnaire newest() {
        return findAll(Sort.descending("questionnaireVersion")).firstResult();
    }

    Questionnaire ofVersion(int version) {
        return find("questionnaireVersion", version).singleResult();
    }

    Page<Questionnaire> list(PageRequest page) {
        return page(page, new Filter());
    }
}
