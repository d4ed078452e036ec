/** Rules that are kept in versions, drafted and put into force, and how points are given by them. */
@Room
package kam.customer.rules;

import kam.kit.Room;
