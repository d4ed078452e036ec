package kam.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a constraint whose violation is no fault of form: it is refused by one of these codes, which the violation's
 * message names, once the form is right.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface RefusedAs {
    Class<? extends Enum<?>> value();
}
