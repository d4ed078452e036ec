/** What has happened, a fact for each event, and the periods it counts in. */
@Room
package kam.kpi.fact;

import kam.kit.Room;
