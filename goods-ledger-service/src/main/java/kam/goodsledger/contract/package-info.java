/** What this service knows of contracts, customers, credit and orders, and what each line is entitled to. */
@Room(uses = "ledger")
package kam.goodsledger.contract;

import kam.kit.Room;
