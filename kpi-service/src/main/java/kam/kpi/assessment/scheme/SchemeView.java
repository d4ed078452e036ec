package kam.kpi.assessment.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kam.kit.people.Person;
import kam.kit.web.Versioned;
import kam.kpi.assessment.scheme.SchemeLine.Origin;

/** A scheme as clients see it, with its rules in words. */
record SchemeView(
        UUID id,
        String number,
        String name,
        LocalDate validFrom,
        List<SchemeShare> lines,
        Person madeBy,
        Instant madeAt,
        long version)
        implements Versioned {

    record SchemeShare(String indicator, int weight, String rule, String ruleText, Origin origin) {}

    static SchemeView of(AssessmentScheme scheme) {
        var lines = scheme.lines().stream()
                .map(line -> new SchemeShare(
                        line.indicator(),
                        line.weight(),
                        line.rule(),
                        ScoringRules.byName(line.rule()).orElseThrow().text(),
                        line.origin()))
                .toList();
        return new SchemeView(
                scheme.id(),
                scheme.number(),
                scheme.name(),
                scheme.validFrom(),
                lines,
                Person.of(scheme.madeBy()),
                scheme.madeAt(),
                scheme.version());
    }
}
