/** How a company becomes a key account (大客户准入): screening, application with its dossier, credit level. */
@Room(uses = {"account", "rules"})
package kam.customer.admission;

import kam.kit.Room;
