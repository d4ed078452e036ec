package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/**
 * A draft names its customer as it is called now, and, while the customer is its office's, who answers for it now. It stays
 * its office's: what the customer owes that one, no other office states.
 */
@ApplicationScoped
class OpenStatements implements Follower {
    @Override
    public List<Following> following() {
        return List.of(
                new Following("statement", List.of("customer_name"), "true").whileIn(StatementStatus.DRAFT),
                Following.of("statement")
                        .where("status = '" + StatementStatus.DRAFT + "' and office = cast(:office as text)"));
    }
}
