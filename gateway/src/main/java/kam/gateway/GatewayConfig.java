package kam.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of the gateway; where each service is, is in {@code application.properties}. */
@ConfigMapping(prefix = "kam.gateway")
interface GatewayConfig {
    @WithDefault("${quarkus.application.version}")
    String version();

    /**
     * Where each service's API is: scheme, host and port; several where it runs more than once. A host may stand for
     * several addresses as well.
     */
    Map<Upstream, List<URI>> upstreams();

    /** Where each service's management port is, in the same order. */
    Map<Upstream, List<URI>> health();

    /** How often every address of the services is asked for its health; one that is not ready gets no requests. */
    @WithDefault("2s")
    Duration healthInterval();

    /** How often the services' hosts are looked up again. */
    @WithDefault("3s")
    Duration lookupInterval();

    /** How long getting a connection to a service may take, waiting for a free one included. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a request may stand still: no byte either way. */
    @WithDefault("30s")
    Duration idleTimeout();

    /** Connections to each service. */
    @WithDefault("64")
    int connections();

    /** Requests that wait for a connection to one service; more are refused at once. */
    @WithDefault("256")
    int waiting();

    /** How long after a failed connect a GET or HEAD is sent for the second and last time. */
    @WithDefault("100ms")
    Duration retryPause();

    /** The largest request body: documents may have 20 MiB. */
    @WithDefault("21M")
    MemorySize bodyLimit();

    Limits limits();

    Cors cors();

    SignIn signIn();

    /** Which pages of other origins a browser lets call the API. */
    interface Cors {
        /** Exactly as a browser sends them, such as {@code https://app.example.com}; none unless set. */
        Optional<List<String>> origins();
    }

    /** How many requests are let through. */
    interface Limits {
        /** Requests a second of one caller: a bearer token, or an address that sends none. */
        @WithDefault("200")
        int perCaller();

        /** What a caller may send at once after a pause. */
        @WithDefault("400")
        int callerBurst();

        /** Requests a second of one address, whatever tokens it sends. */
        @WithDefault("2000")
        int perAddress();

        @WithDefault("4000")
        int addressBurst();

        /** Callers remembered; beyond that the one not seen for longest is forgotten. */
        @WithDefault("20000")
        int callers();
    }

    /** How the page that tries the API signs in; no request is decided by it. */
    interface SignIn {
        /** The OpenID Connect issuer, as a browser reaches it. */
        @WithDefault("http://localhost:8090/kam")
        URI issuer();

        /** The public client (authorization code with PKCE). */
        @WithDefault("kam-docs")
        String clientId();
    }
}
