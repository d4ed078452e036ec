package kam.kit.intake;

/** A column of a file that is taken in: what the same is called in JSON, and how its cells are read. */
public interface IntakeColumn {
    String field();

    Cell cell();
}
