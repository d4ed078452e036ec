package kam.kit.problem;

/**
 * A stable error code: what a client program decides by. Each aggregate keeps its own in one enum; the common ones
 * are in {@link CommonProblem}.
 */
public interface ProblemCode {
    ProblemText text();

    /** Kebab-case and never renamed once published. */
    default String code() {
        return text().code();
    }

    /** The HTTP status, 4xx or 503 (500 is the kit's alone). */
    default int status() {
        return text().status();
    }

    default Wording title() {
        return new Wording(chinese(), english());
    }

    /** One short sentence in Chinese, without details of the case at hand. */
    default String chinese() {
        return text().chinese();
    }

    /** The same sentence in English. */
    default String english() {
        return text().english();
    }
}
