package kam.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ConstraintFaultTest {
    private record Form(
            @NotNull String title,
            @NotBlank String name,
            @NotEmpty List<String> lines,
            @Size(min = 2, max = 3) String code,
            @Size(min = 1, max = 2) List<String> tags,
            @Max(9) int count,
            @Positive BigDecimal price,
            @DecimalMin("0.5") BigDecimal share,
            @DecimalMin(value = "0", inclusive = false) BigDecimal rate,
            @Digits(integer = 2, fraction = 1) BigDecimal amount,
            @Pattern(regexp = "[A-Z]{2}") String office,

            @Pattern(regexp = "Q[1-4]", message = "季度，如 Q4 | a quarter such as Q4")
            String quarter,

            @Email String mail) {}

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final Form GOOD =
            new Form("t", "n", List.of("l"), "abc", List.of("t"), 9, ONE, ONE, ONE, ONE, "BJ", "Q1", "a@b.cn");

    @Test
    void aGoodFormHasNoFault() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @Test
    void whatIsMissingIsRequiredAndWhatIsThereWithoutContentIsNot() {
        assertFault(
                fault(
                        "title",
                        new Form(null, "n", List.of("l"), null, null, 1, null, null, null, null, null, null, null)),
                "required",
                Map.of(),
                "必填",
                "Must be given");
        var blank = new Form("t", " ", List.of(), null, null, 1, null, null, null, null, null, null, null);
        assertFault(fault("name", blank), "blank", Map.of(), "不能为空白", "Must not be blank");
        assertFault(fault("lines", blank), "empty", Map.of(), "不能为空", "Must not be empty");
    }

    @Test
    void sizesSayWhichEndIsPassedAndOfWhat() {
        var less = new Form("t", "n", List.of("l"), "a", List.of(), 1, null, null, null, null, null, null, null);
        assertFault(fault("code", less), "too-short", Map.of("min", "2"), "至少 2 个字符", "At least 2 characters");
        assertFault(fault("tags", less), "too-few", Map.of("min", "1"), "至少 1 项", "At least 1 entries");
        var more = new Form(
                "t", "n", List.of("l"), "abcd", List.of("", "", ""), 1, null, null, null, null, null, null, null);
        assertFault(fault("code", more), "too-long", Map.of("max", "3"), "最多 3 个字符", "At most 3 characters");
        assertFault(fault("tags", more), "too-many", Map.of("max", "2"), "最多 2 项", "At most 2 entries");
    }

    @Test
    void boundsAreNamedInclusiveOrNot() {
        var zero = BigDecimal.ZERO;
        var form = new Form(
                "t", "n", List.of("l"), null, null, 10, zero, zero, zero, new BigDecimal("100.25"), null, null, null);
        assertFault(fault("count", form), "at-most", Map.of("max", "9"), "不得大于 9", "Must be at most 9");
        assertFault(fault("price", form), "greater-than", Map.of("bound", "0"), "须大于 0", "Must be greater than 0");
        assertFault(fault("share", form), "at-least", Map.of("min", "0.5"), "不得小于 0.5", "Must be at least 0.5");
        assertFault(fault("rate", form), "greater-than", Map.of("bound", "0"), "须大于 0", "Must be greater than 0");
        assertThat(fault("amount", form).parameters())
                .containsOnly(Map.entry("integer", "2"), Map.entry("fraction", "1"));
    }

    @Test
    void aConstraintWithItsOwnMessageOrThatWeDoNotKnowKeepsItsWords() {
        var form = new Form("t", "n", List.of("l"), null, null, 1, null, null, null, null, "bj", "Q5", "at");
        assertFault(
                fault("office", form),
                "pattern",
                Map.of("regexp", "[A-Z]{2}"),
                "须符合格式 [A-Z]{2}",
                "Must be of the form [A-Z]{2}");
        assertFault(fault("quarter", form), "pattern", Map.of("regexp", "Q[1-4]"), "季度，如 Q4", "a quarter such as Q4");
        assertThat(fault("mail", form).code()).isEqualTo("email");
    }

    private static void assertFault(
            Fault fault, String code, Map<String, String> parameters, String chinese, String english) {
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.parameters()).isEqualTo(parameters);
        assertThat(fault.in(Language.CHINESE)).isEqualTo(chinese);
        assertThat(fault.in(Language.ENGLISH)).isEqualTo(english);
    }

    private static Fault fault(String field, Form form) {
        return faults(form).get(field);
    }

    private static Map<String, Fault> faults(Form form) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(form).stream()
                    .collect(Collectors.toMap(
                            violation -> violation.getPropertyPath().toString(), ConstraintFault::of));
        }
    }
}
