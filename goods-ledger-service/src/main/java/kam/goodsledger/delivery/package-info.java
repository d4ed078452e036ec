/** Goods handed to customers (交货), and given back by them. */
@Room(uses = {"contract", "ledger"})
package kam.goodsledger.delivery;

import kam.kit.Room;
