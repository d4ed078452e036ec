/** How something gets approved by amount (分级审批): policy, route and steps, deeds, trail. */
@Room
package kam.contractapproval.approval;

import kam.kit.Room;
