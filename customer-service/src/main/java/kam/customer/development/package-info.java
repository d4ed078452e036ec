/** How an account is developed (客户开发): plans, opportunities, worth, proposals, positioning, contacts, and what comes back of it. */
@Room(uses = "account")
package kam.customer.development;

import kam.kit.Room;
