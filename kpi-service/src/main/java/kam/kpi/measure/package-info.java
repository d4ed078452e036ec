/** Indicators (指标) as formulas over facts, and targets. */
@Room(uses = {"fact", "organisation"})
package kam.kpi.measure;

import kam.kit.Room;
