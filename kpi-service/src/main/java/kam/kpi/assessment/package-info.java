/** Schemes, scorecards (考核) and what they are computed from. */
@Room(uses = {"fact", "measure", "organisation"})
package kam.kpi.assessment;

import kam.kit.Room;
