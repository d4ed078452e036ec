/** What an account is served with (客户服务): tickets, surveys, service plans and agreements, care, market information, controlled documents. */
@Room(uses = "account")
package kam.customer.servicedesk;

import kam.kit.Room;
