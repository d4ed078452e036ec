package kam.gateway;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The addresses of every service, looked up again every few seconds: instances come and go behind their name. */
@Singleton
class Destinations {
    private static final Logger LOG = Logger.getLogger(Destinations.class);

    private final Vertx vertx;
    private final GatewayConfig config;
    private final Lookup lookup;
    private final Map<Upstream, List<Address>> named = new EnumMap<>(Upstream.class);
    private final Map<Upstream, Addresses> addresses = new EnumMap<>(Upstream.class);
    private long timer;

    /** @throws IllegalStateException where a service has no address, or not one of its health for each */
    Destinations(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.lookup = new Lookup(vertx);
        for (Upstream upstream : Upstream.values()) {
            named.put(upstream, named(upstream));
            addresses.put(upstream, new Addresses(named.get(upstream), System::nanoTime));
        }
    }

    void start(@Observes StartupEvent event) {
        lookUp();
        timer = vertx.setPeriodic(config.lookupInterval().toMillis(), id -> lookUp());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
        lookup.close();
    }

    Addresses of(Upstream upstream) {
        return addresses.get(upstream);
    }

    private void lookUp() {
        named.forEach((upstream, names) -> Future.join(names.stream()
                        .map(name -> lookUp(name).otherwise(unknown -> asBefore(upstream, name, unknown)))
                        .toList())
                .onSuccess(all -> of(upstream)
                        .found(all.<List<Address>>list().stream()
                                .flatMap(List::stream)
                                .toList())));
    }

    private Future<List<Address>> lookUp(Address name) {
        return lookup.of(name.api().getHost())
                .map(ips -> ips.stream()
                        .map(ip -> new Address(name.api(), name.management(), ip))
                        .toList());
    }

    private List<Address> asBefore(Upstream upstream, Address name, Throwable unknown) {
        LOG.debugf(unknown, "%s keeps its addresses", name.api().getHost());
        return of(upstream).all().stream()
                .filter(address -> address.api().equals(name.api()))
                .toList();
    }

    private List<Address> named(Upstream upstream) {
        var apis = config.upstreams().getOrDefault(upstream, List.of());
        var managements = config.health().getOrDefault(upstream, List.of());
        boolean complete = !apis.isEmpty() && (managements.isEmpty() || managements.size() == apis.size());
        if (!complete || Stream.concat(apis.stream(), managements.stream()).anyMatch(uri -> uri.getHost() == null)) {
            throw new IllegalStateException(
                    "No address for " + upstream.service()
                            + ": set kam.gateway.upstreams, and kam.gateway.health to as many, for example http://localhost:8081");
        }
        List<Address> names = new ArrayList<>();
        for (int i = 0; i < apis.size(); i++) {
            URI management = managements.isEmpty() ? null : managements.get(i);
            names.add(new Address(apis.get(i), management, null));
        }
        return names;
    }
}
