/** Who belongs to whom: whose results a person may see. */
@Room
package kam.kpi.organisation;

import kam.kit.Room;
