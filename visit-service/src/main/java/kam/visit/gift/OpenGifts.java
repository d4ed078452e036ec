package kam.visit.gift;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kam.kit.master.Follower;
import kam.kit.master.Following;

/** An application that is still written goes with its customer. */
@ApplicationScoped
class OpenGifts implements Follower {
    @Override
    public List<Following> following() {
        return List.of(Following.ofCases("gift_application").whileIn(GiftStatus.DRAFT));
    }
}
