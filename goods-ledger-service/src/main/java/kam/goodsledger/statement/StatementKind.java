package kam.goodsledger.statement;

import java.util.Set;
import kam.kit.problem.Problem;

/** Between whom a statement is (对账双方). */
enum StatementKind {
    /** The office and a customer, about what the customer owes at contract price. */
    CUSTOMER(Side.OFFICE, Side.CUSTOMER),
    /** The office and the company, about what the office owes at settlement price (办事处货款). */
    OFFICE(Side.OFFICE, Side.COMPANY);

    private final Set<Side> sides;

    StatementKind(Side... sides) {
        this.sides = Set.of(sides);
    }

    /** Refuses with 400 who is not between them. */
    void mustHave(Side side) {
        if (!sides.contains(side)) {
            throw new Problem(StatementProblem.NOT_A_SIDE, "A statement of kind " + this)
                    .at("/side", "not a side of this statement");
        }
    }
}
