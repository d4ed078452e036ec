/** What has happened, a fact for each event, the periods it counts in, and who answered for a customer when. */
@Room
package kam.kpi.fact;

import kam.kit.Room;
