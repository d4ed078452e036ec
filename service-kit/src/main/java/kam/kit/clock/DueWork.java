package kam.kit.clock;

import java.util.List;

/**
 * What the clock brings (到期事项): things that become due by themselves and are then done, one bean for each kind.
 * Any number of instances may do so at once, so {@link #perform} looks under the lock whether it is still due.
 *
 * @param <T> what names one of them; equal for the same one
 */
public interface DueWork<T> {
    /** What is due now by the business clock, at most so many. */
    List<T> due(int most);

    void perform(T due);
}
