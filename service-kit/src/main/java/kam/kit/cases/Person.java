package kam.kit.cases;

import jakarta.annotation.Nonnull;

/** A person in answers: the id that tokens carry, and the name it is known by; without one where it is not known. */
public record Person(@Nonnull String id, String name) {}
