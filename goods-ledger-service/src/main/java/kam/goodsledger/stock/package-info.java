/** Goods on their way to offices and in them (铺货): shipments, allocations, diversions, openings, counts. */
@Room(uses = {"contract", "ledger"})
package kam.goodsledger.stock;

import kam.kit.Room;
