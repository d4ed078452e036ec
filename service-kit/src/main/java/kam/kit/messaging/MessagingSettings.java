package kam.kit.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** Settings of the event transport. */
@ConfigMapping(prefix = "kam.messaging")
interface MessagingSettings {
    /** The service's name: source of its events and name of its consumer group. */
    String service();

    @WithName("bootstrap-servers")
    String bootstrapServers();

    /** How often the outbox is looked at when nothing wakes the relay. */
    @WithDefault("PT0.1S")
    Duration poll();

    /** How often a handler may fail on one event before the event is parked. */
    @WithDefault("5")
    int attempts();

    /** How long to wait before the next attempt. */
    @WithDefault("PT0.2S")
    Duration retryDelay();

    /** How long handling one event may take, as a whole and each statement; longer is trouble, not a failure. */
    @WithDefault("PT30S")
    Duration handlingTimeout();

    /** How long the relaying instance may be silent before another one takes over; all instances need the same. */
    @WithDefault("PT3S")
    Duration lease();

    /** How long the event in work may take to end when the service stops; then it is taken or sent again later. */
    @WithDefault("PT5S")
    Duration ending();

    /** How long the marks of events that were taken are kept. */
    @WithDefault("P30D")
    Duration marksKept();

    /** Of each topic that is made here; a later change would break the order within a key. */
    @WithDefault("24")
    int partitions();

    /** Copies of each topic; three in production, one on a single broker. */
    @WithDefault("1")
    short replicationFactor();
}
