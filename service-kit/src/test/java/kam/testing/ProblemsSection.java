package kam.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import kam.kit.problem.FaultCode;
import kam.kit.problem.ProblemCode;

/** The section of one module in the catalogue of problems, {@code docs/problems.md}. */
final class ProblemsSection {
    private static final Path CATALOGUE = Path.of("../docs/problems.md");

    private ProblemsSection() {}

    static void mustBe(String title, Codes codes) throws IOException {
        var catalogue = Files.readString(CATALOGUE);
        var heading = "## " + title + "\n";
        int begin = catalogue.indexOf("\n" + heading);
        if (begin < 0) {
            throw new AssertionError(CATALOGUE + " has no section " + heading);
        }
        int content = begin + 1 + heading.length();
        int next = catalogue.indexOf("\n## ", content);
        var rest = next < 0 ? "" : catalogue.substring(next);
        Committed.mustBe(CATALOGUE, catalogue.substring(0, content) + "\n" + problems(codes) + faults(codes) + rest);
    }

    private static String problems(Codes codes) {
        return "| code | status | 中文 | English |\n|---|---|---|---|\n"
                + codes.problems().stream()
                        .map(ProblemsSection::line)
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String line(ProblemCode code) {
        return "| `%s` | %d | %s | %s |\n".formatted(code.code(), code.status(), code.chinese(), code.english());
    }

    private static String faults(Codes codes) {
        return codes.faults().isEmpty()
                ? ""
                : "\n| code of a field error | 中文 | English |\n|---|---|---|\n"
                        + codes.faults().stream().map(ProblemsSection::line).collect(Collectors.joining());
    }

    private static String line(FaultCode code) {
        return "| `%s` | %s | %s |\n"
                .formatted(code.code(), code.wording().chinese(), code.wording().english());
    }
}
