/** What is known of an account, seen together: its archive (客户档案) and its category. */
@Room(uses = {"account", "admission", "rules"})
package kam.customer.overview;

import kam.kit.Room;
