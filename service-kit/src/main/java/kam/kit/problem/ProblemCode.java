package kam.kit.problem;

/**
 * A stable error code: what a client program decides by. Each service keeps its own in one enum; the kit's
 * common ones are in {@link CommonProblem}.
 */
public interface ProblemCode {
    /** Kebab-case and never renamed once published. */
    String code();

    /** The HTTP status, 4xx or 503 (500 is the kit's alone). */
    int status();

    /** One short sentence in Chinese, without details of the case at hand. */
    String chinese();

    /** The same sentence in English. */
    String english();
}
