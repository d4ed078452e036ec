/** Companies that are or may become key accounts (客户), who answers for them, and how they are brought in. */
@Room
package kam.customer.account;

import kam.kit.Room;
