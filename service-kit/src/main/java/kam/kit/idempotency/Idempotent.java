package kam.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that returns a {@code Response}: a request with an {@code Idempotency-Key} has its effect
 * once, and every repeat of it gets the first answer, byte for byte. The key belongs to the caller and the operation.
 * With another body it is refused (422); while the first is still running, repeats wait up to five seconds and are
 * then refused (409 with Retry-After). Only successful answers are kept.
 *
 * <p>A repeat does its work and has it rolled back: the method has no effect but in the transaction that it is called
 * in, or after that has committed.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** Whether the request is refused (428) without a key, as on endpoints that machines call. */
    @Nonbinding
    boolean required() default false;
}
