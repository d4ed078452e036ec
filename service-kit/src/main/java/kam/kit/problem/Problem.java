package kam.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The one exception by which the domain refuses: it becomes an RFC 9457 answer with a stable code.
 * Immutable; {@code at} and {@code retryAfter} return a copy that says more. Its message is the English detail.
 */
public final class Problem extends RuntimeException {
    private final transient ProblemCode code;
    private final transient Wording detail;
    private final transient List<FieldError> errors;
    private final int retryAfterSeconds;

    /**
     * What is wrong at one place of the request: in the body, named by a JSON pointer (RFC 6901), or in a query,
     * path or header parameter, named by its name. One of the two is null.
     */
    public record FieldError(String pointer, String parameter, Fault fault) {
        /** In English. */
        public String detail() {
            return fault.in(Language.ENGLISH);
        }
    }

    /** With a detail in English only. */
    public Problem(ProblemCode code, String detail) {
        this(code, Wording.untranslated(detail));
    }

    public Problem(ProblemCode code, Wording detail) {
        this(code, detail, List.of(), 0);
    }

    Problem(ProblemCode code, Wording detail, List<FieldError> errors) {
        this(code, detail, errors, 0);
    }

    private Problem(ProblemCode code, Wording detail, List<FieldError> errors, int retryAfterSeconds) {
        super(detail.english(), null, false, false);
        this.code = code;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** Names a place of the request body and what is wrong there. */
    public Problem at(String pointer, Fault fault) {
        return with(new FieldError(pointer, null, fault));
    }

    /** Names a place of the request body and what is wrong there. */
    public Problem at(String pointer, FaultCode fault) {
        return at(pointer, fault.fault());
    }

    /** Names a place of the request body; the fault has the problem's code, and is said in English only. */
    public Problem at(String pointer, String detail) {
        return at(pointer, untranslated(detail));
    }

    /** Names a query, path or header parameter and what is wrong with it. */
    public Problem atParameter(String name, Fault fault) {
        return with(new FieldError(null, name, fault));
    }

    /** Names a query, path or header parameter; the fault has the problem's code, and is said in English only. */
    public Problem atParameter(String name, String detail) {
        return atParameter(name, untranslated(detail));
    }

    private Fault untranslated(String detail) {
        return new Fault(code.code(), Wording.untranslated(detail));
    }

    private Problem with(FieldError error) {
        var more = new ArrayList<>(errors);
        more.add(error);
        return new Problem(code, detail, more, retryAfterSeconds);
    }

    /** Says that the same request may succeed after so many seconds. */
    public Problem retryAfter(int seconds) {
        return new Problem(code, detail, errors, seconds);
    }

    public ProblemCode code() {
        return code;
    }

    Wording detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public OptionalInt retryAfter() {
        return retryAfterSeconds > 0 ? OptionalInt.of(retryAfterSeconds) : OptionalInt.empty();
    }
}
