package kam.gateway;

import io.micrometer.core.instrument.MeterRegistry;

/** What the gateway's metrics say it holds. */
record Gauges(MeterRegistry meters) {

    long bodies() {
        return (long) meters.get("kam.gateway.bodies").gauge().value();
    }

    long spooled() {
        return (long) meters.get("kam.gateway.spooled").gauge().value();
    }

    long spooledInMemory() {
        return (long) meters.get("kam.gateway.spooled.memory").gauge().value();
    }

    long connectionsUsed(Upstream upstream) {
        return of(upstream, "kam.gateway.connections.used");
    }

    long waiting(Upstream upstream) {
        return of(upstream, "kam.gateway.waiting");
    }

    private long of(Upstream upstream, String name) {
        return (long)
                meters.get(name).tag("upstream", upstream.service()).gauge().value();
    }
}
