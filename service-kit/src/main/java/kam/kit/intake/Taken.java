package kam.kit.intake;

import java.util.UUID;
import kam.kit.intake.IntakeAnswer.IntakeOutcome;

/** What became of a line, and of whom or what. */
public record Taken(UUID id, IntakeOutcome outcome) {}
