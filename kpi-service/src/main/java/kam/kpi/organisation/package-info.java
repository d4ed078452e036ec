/**
 * The organisation (组织): offices, positions, people and working days, kept here and told to all; and who belongs to whom:
 * whose results a person may see.
 */
@Room(uses = "fact")
package kam.kpi.organisation;

import kam.kit.Room;
