package kam.customer.overview.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import kam.customer.overview.category.ClassificationPolicy.IndustryPoints;
import kam.kit.problem.CommonFault;
import kam.kit.problem.Problem;

/**
 * A version of the classification rules to be issued: points by size (revenue of a year), by value (deals of a year with
 * us) and by industry make a category. Categories go from the most important down.
 */
record NewClassificationPolicy(
        @NotNull LocalDate effectiveFrom,
        @Size(max = 1000) String note,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull Band> size,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull Band> value,
        @NotNull @Size(max = 100) List<@Valid @NotNull IndustryPoints> industries,
        @Min(0) @Max(100) int otherIndustryPoints,
        @NotNull @Size(min = 1, max = 10) List<@Valid @NotNull Category> categories) {

    /** Bands and categories go down, the last ones start at 0; every fault at once. */
    void mustHold() {
        var problem = new Problem(CategoryProblem.POLICY_INVALID, "See errors");
        problem = bandFaults(size, "/size", problem);
        problem = bandFaults(value, "/value", problem);
        var named = new HashSet<String>();
        for (var i = 0; i < industries.size(); i++) {
            if (!named.add(industries.get(i).industry())) {
                problem = problem.at("/industries/" + i + "/industry", CommonFault.NAMED_TWICE);
            }
        }
        problem = categoryFaults(problem);
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static Problem bandFaults(List<Band> bands, String place, Problem problem) {
        var found = problem;
        for (var i = 1; i < bands.size(); i++) {
            if (bands.get(i).minimum().compareTo(bands.get(i - 1).minimum()) >= 0) {
                found = found.at(place + "/" + i + "/minimum", "not below that of the band before");
            }
            if (bands.get(i).points() > bands.get(i - 1).points()) {
                found = found.at(place + "/" + i + "/points", "above those of the band before");
            }
        }
        return found;
    }

    private Problem categoryFaults(Problem problem) {
        var found = problem;
        var codes = new HashSet<String>();
        for (var i = 0; i < categories.size(); i++) {
            var place = "/categories/" + i;
            var category = categories.get(i);
            if (!codes.add(category.code())) {
                found = found.at(place + "/code", CommonFault.NAMED_TWICE);
            }
            if (category.importance() != i + 1) {
                found = found.at(place + "/importance", "the categories are ordered by importance from 1 on");
            }
            if (i > 0 && category.minimumPoints() >= categories.get(i - 1).minimumPoints()) {
                found = found.at(place + "/minimumPoints", "not below those of the more important category");
            }
        }
        var last = categories.size() - 1;
        if (categories.get(last).minimumPoints() != 0) {
            found = found.at("/categories/" + last + "/minimumPoints", "the least important category starts at 0");
        }
        return found;
    }
}
