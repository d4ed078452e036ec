package kam.kit.master;

import java.util.List;

/** A bean that says which tables of its room go with their customer. */
public interface Follower {
    List<Following> following();
}
