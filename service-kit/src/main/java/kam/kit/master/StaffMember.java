package kam.kit.master;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kam.kit.problem.RefusedAs;

/**
 * Names somebody of the staff: refused is one that the organisation does not know (404 {@code person-unknown}) and, of
 * those who are to do something from now on, one that has left (409 {@code person-has-left}), as strictly as {@code
 * kam.staff.check} says. Null is taken.
 */
@Constraint(validatedBy = StaffMemberValidator.class)
@RefusedAs(MasterProblem.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface StaffMember {
    String message() default "PERSON_UNKNOWN";

    /** Whether it is only about what the person did, also before leaving. */
    boolean orFormer() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
