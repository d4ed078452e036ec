package kam.customer.overview.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kam.customer.overview.category.Classification.Traits;
import kam.customer.overview.category.ClassificationPolicy.IndustryPoints;
import kam.customer.overview.category.ClassificationPolicy.Points;
import kam.customer.rules.policy.Issue;
import kam.kit.problem.Problem;
import org.junit.jupiter.api.Test;

class ClassificationPolicyTest {
    private static final List<Band> BANDS = List.of(band("1000", 40), band("100", 25), band("0", 10));
    private static final List<Category> CATEGORIES =
            List.of(category("STRATEGIC", 80, 1), category("KEY", 50, 2), category("GENERAL", 0, 3));

    private final ClassificationPolicy policy = policy(BANDS, CATEGORIES);

    @Test
    void sizeValueAndIndustryAddUp() {
        var points = policy.points(traits("1000", "99.99", "电力"));
        assertThat(points).isEqualTo(new Points(40, 10, 20));
        assertThat(points.total()).isEqualTo(70);
    }

    @Test
    void whatIsNotKnownBringsNothingAndAnotherIndustryAFewPoints() {
        assertThat(policy.points(new Traits(null, null, null)).total()).isZero();
        assertThat(policy.points(new Traits(null, null, "纺织")).total()).isEqualTo(5);
    }

    @Test
    void pointsOnTheThresholdReachTheCategory() {
        assertThat(policy.categoryFor(80).code()).isEqualTo("STRATEGIC");
        assertThat(policy.categoryFor(79).code()).isEqualTo("KEY");
        assertThat(policy.categoryFor(0).code()).isEqualTo("GENERAL");
    }

    @Test
    void bandsGoDownAndCategoriesAreOrderedByImportanceDownToZero() {
        var bands = List.of(band("100", 10), band("100", 25));
        var categories = List.of(category("KEY", 50, 2), category("KEY", 60, 2));
        var problem = catchThrowableOfType(Problem.class, () -> policy(bands, categories));
        assertThat(problem.code().code()).isEqualTo("classification-policy-invalid");
        assertThat(problem.errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly(
                        "/size/1/minimum",
                        "/size/1/points",
                        "/value/1/minimum",
                        "/value/1/points",
                        "/categories/0/importance",
                        "/categories/1/code",
                        "/categories/1/minimumPoints",
                        "/categories/1/minimumPoints");
    }

    private static ClassificationPolicy policy(List<Band> bands, List<Category> categories) {
        var issue = new Issue(2, LocalDate.EPOCH, null, "director", Instant.EPOCH);
        var industries = List.of(new IndustryPoints("电力", 20));
        return new ClassificationPolicy(
                issue, new NewClassificationPolicy(LocalDate.EPOCH, null, bands, bands, industries, 5, categories));
    }

    private static Band band(String minimum, int points) {
        return new Band(new BigDecimal(minimum), points);
    }

    private static Category category(String code, int minimum, int importance) {
        return new Category(code, code, minimum, importance, 30, 2);
    }

    private static Traits traits(String revenue, String deals, String industry) {
        return new Traits(new BigDecimal(revenue), new BigDecimal(deals), industry);
    }
}
