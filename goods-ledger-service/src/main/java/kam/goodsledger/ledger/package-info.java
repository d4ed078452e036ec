/** Double-entry books (复式账) of goods and money: who holds what, who owes whom, proven by a chain. */
@Room
package kam.goodsledger.ledger;

import kam.kit.Room;
