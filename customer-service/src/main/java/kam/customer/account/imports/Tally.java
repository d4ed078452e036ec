package kam.customer.account.imports;

import jakarta.persistence.Embeddable;
import java.util.List;
import kam.customer.account.customer.CustomerUpsert.Outcome;

/** What became of the rows read so far. */
@Embeddable
record Tally(int rowsRead, int registered, int changed, int unchanged, int refused) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally plus(List<Outcome> outcomes) {
        return new Tally(
                rowsRead + outcomes.size(),
                registered + count(outcomes, Outcome.REGISTERED),
                changed + count(outcomes, Outcome.CHANGED),
                unchanged + count(outcomes, Outcome.UNCHANGED),
                refused + count(outcomes, Outcome.REFUSED));
    }

    private static int count(List<Outcome> outcomes, Outcome wanted) {
        return (int) outcomes.stream().filter(wanted::equals).count();
    }
}
