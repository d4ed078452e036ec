package kam.kpi.measure.indicator;

import java.util.List;
import kam.kpi.fact.Period;

/**
 * What an indicator means, for people to read. The formula's edition rises with every change of the formula or its
 * words; the source names the clause, and our reading of it where it leaves something open.
 */
public record Definition(
        String code,
        int edition,
        String chinese,
        String english,
        String formula,
        String explanation,
        String unit,
        List<Period.Kind> periods,
        List<String> events,
        boolean takesTarget,
        Attribution attribution,
        String source) {}
