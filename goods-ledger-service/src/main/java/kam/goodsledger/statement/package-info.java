/** Statements of account (对账单), frozen and signed by both sides. */
@Room(uses = {"contract", "ledger"})
package kam.goodsledger.statement;

import kam.kit.Room;
