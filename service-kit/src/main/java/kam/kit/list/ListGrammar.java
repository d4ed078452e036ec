package kam.kit.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the list of a resource can be asked, and its file: those of its operations that take a {@link ListQuery}. Each
 * entry is the name of a parameter which is the name of an attribute of the root as well, or {@code name=path} where the
 * attribute lies deeper or is called otherwise.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ListGrammar {
    Class<? extends ListedRoot> of();

    /** The record that is shown of each root; {@code fields} names its components, and a file has them as columns. */
    Class<?> view();

    /** {@code status=A,B}: one of these values. */
    String[] filters() default {};

    /** {@code amount.from=10&amount.until=20}: from the one to the other, both included. */
    String[] ranges() default {};

    /** {@code sort=amount} or {@code sort=-amount}. Each needs an index on it and the id. */
    String[] sorts() default {};
}
