/** What this service knows of contracts, customers, credit and orders, what each line is entitled to and exempt from. */
@Room(uses = "ledger")
package kam.goodsledger.contract;

import kam.kit.Room;
