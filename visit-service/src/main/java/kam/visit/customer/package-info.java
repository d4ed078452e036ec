/** What this service knows of customers. */
@Room
package kam.visit.customer;

import kam.kit.Room;
