/** Going to see customers (客户拜访): planned, approved, reported. */
@Room
package kam.visit.outing;

import kam.kit.Room;
