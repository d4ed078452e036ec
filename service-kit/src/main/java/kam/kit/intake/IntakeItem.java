package kam.kit.intake;

/** A line of what is taken in, known by what is its own in the world outside. */
public interface IntakeItem {
    String key();
}
