/** What is agreed before a contract and done under it: quotes, orders, payment schedules, invoices. */
@Room(uses = "contract", tables = "shipped_goods")
package kam.contractapproval.trade;

import kam.kit.Room;
