package kam.goodsledger.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
                drafts("customer_name"),
                drafts("account_manager")
                        .where(
                                "office = (select known.office from known_customer known where known.id = customer_id)"));
    }

    private static Following drafts(String column) {
        return new Following("statement", List.of(column), "true", false, Optional.empty())
                .whileIn(StatementStatus.DRAFT);
    }
}
