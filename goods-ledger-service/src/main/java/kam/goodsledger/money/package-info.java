/** Money collected from customers and remitted to the company (回款), margins, retentions, write-offs. */
@Room(uses = {"contract", "ledger"})
package kam.goodsledger.money;

import kam.kit.Room;
