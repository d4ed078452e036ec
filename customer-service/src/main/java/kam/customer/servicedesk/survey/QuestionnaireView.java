package kam.customer.servicedesk.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kam.customer.servicedesk.survey.Questionnaire.Question;
import kam.kit.people.Person;
import kam.kit.web.Versioned;

/** A questionnaire as clients see it. */
record QuestionnaireView(
        UUID id,
        int questionnaireVersion,
        String title,
        List<Question> questions,
        Person issuedBy,
        Instant issuedAt,
        long version)
        implements Versioned {}
