/** What would have been and what was, over all contracts: simulation of policies. */
@Room(uses = "approval", readsAll = true)
package kam.contractapproval.reports;

import kam.kit.Room;
