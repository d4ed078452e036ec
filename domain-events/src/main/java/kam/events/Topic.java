package kam.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Kafka topic on which the events of a family travel: one for each service that publishes, one for all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Topic {
    String CUSTOMER = "kam.customer";
    String CONTRACT = "kam.contract";
    String GOODS = "kam.goods";
    String VISIT = "kam.visit";
    String KPI = "kam.kpi";
    /** People, offices and the working calendar; compacted, so that a name that somebody no longer has can go. */
    String ORGANISATION = "kam.organisation";
    /** From every service. */
    String WORK = "kam.work";

    String value();

    /** Whether each event says the whole state of its key, so that the earlier ones of a key may go. */
    boolean compacted() default false;
}
