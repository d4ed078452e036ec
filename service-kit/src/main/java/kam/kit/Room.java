package kam.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A room of a service: packages of aggregates that belong to one trade. Its {@code package-info} says what it is for;
 * here stands which other rooms of the service it may use. The build holds both: for what is imported, and for what
 * statements read and write of the database.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Room {
    /** The rooms whose types it may name. */
    String[] uses() default {};

    /** Tables of its own that no entity is mapped to. */
    String[] tables() default {};

    /** Whether its statements may read the tables of every room, since its business is to show them together. */
    boolean readsAll() default false;
}
