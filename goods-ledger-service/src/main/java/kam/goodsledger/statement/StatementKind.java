package kam.goodsledger.statement;

import java.util.Set;

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

    boolean has(Side side) {
        return sides.contains(side);
    }
}
