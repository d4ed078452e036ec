package kam.kit.master;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kam.kit.problem.RefusedAs;

/**
 * Names somebody of the staff who is to do something from now on: refused is one that the organisation does not know
 * (404 {@code person-unknown}) and one that has left (409 {@code person-has-left}), as strictly as {@code
 * kam.staff.check} says. Null is taken.
 */
@Constraint(validatedBy = StaffMemberValidator.class)
@RefusedAs(MasterProblem.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface StaffMember {
    String message() default "PERSON_UNKNOWN";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
