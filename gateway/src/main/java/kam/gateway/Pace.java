package kam.gateway;

import java.time.Duration;

/**
 * How fast a body must come: after a while of grace it must have kept the least rate on average, and be whole in the
 * total time however fast it is.
 *
 * @param leastRate bytes a second
 */
record Pace(Duration grace, long leastRate, Duration total) {

    static Pace of(GatewayConfig.Bodies config) {
        return new Pace(config.grace(), config.leastRate().asLongValue(), config.time());
    }

    /** How long a body may have taken of which so much is here. */
    Duration allowed(long received) {
        Duration earned = grace.plusMillis(received * 1_000 / leastRate);
        return earned.compareTo(total) < 0 ? earned : total;
    }
}
