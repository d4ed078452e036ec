package kam.kit.label;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everything is called that a service answers with by its code. */
@Schema(description = "What codes are called in front of people, in Chinese and in English")
record Labels(
        @Schema(description = "Values of enums, by the name of the enum's schema without a number at its end")
        Map<String, Map<String, Label>> enums,

        @Schema(description = "Titles of problems, by code") Map<String, Label> problems,

        @Schema(description = "What is said of single fields, by code; parameters stand in braces")
        Map<String, Label> faults,

        Map<String, Label> roles,

        @Schema(description = "By the name under which the event travels")
        Map<String, Label> events,

        @Schema(description = "Services that could not be asked; a service itself misses none")
        List<String> missing) {}
