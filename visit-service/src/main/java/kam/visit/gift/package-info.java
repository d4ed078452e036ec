/** Gifts to people of customers (礼品) under limits, with what they cost. */
@Room
package kam.visit.gift;

import kam.kit.Room;
