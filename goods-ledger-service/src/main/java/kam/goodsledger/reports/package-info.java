/** Stock, capital, overdue debts and standings: the books of all rooms, shown together. */
@Room(readsAll = true)
package kam.goodsledger.reports;

import kam.kit.Room;
