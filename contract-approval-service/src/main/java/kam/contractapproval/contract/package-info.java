/** Contracts (合同) from draft to settlement. */
@Room(uses = "approval")
package kam.contractapproval.contract;

import kam.kit.Room;
