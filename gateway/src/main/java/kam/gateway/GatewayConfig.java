package kam.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** How long connecting to an address of a service may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a request waits for its turn to use a connection to a service. */
    @WithDefault("2s")
    Duration waitTimeout();

    /** How long a request may stand still on its way to a service, or its answer on the way back. */
    @WithDefault("30s")
    Duration idleTimeout();

    /** Paths, as regular expressions, whose answers are streams: they may stand still for as long as they like. */
    Optional<List<Pattern>> streams();

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

    Bodies bodies();

    Shares shares();

    Limits limits();

    Cors cors();

    SignIn signIn();

    /** The bodies of requests, each of which is taken in whole before a service hears of the request. */
    interface Bodies {
        /** Bodies that may be on their way in at once. */
        @WithDefault("1024")
        int atOnce();

        /** What may be kept of them at once, in memory and in files. */
        @WithDefault("2G")
        MemorySize spooled();

        /** How much of one body is kept in memory; a larger one goes to a file. */
        @WithDefault("64K")
        MemorySize memory();

        /** How much of all bodies is kept in memory; beyond that small ones go to files as well. */
        @WithDefault("16M")
        MemorySize memoryInAll();

        /** Where the files are. */
        @WithDefault("${java.io.tmpdir}")
        String directory();

        /** How long a sender may send nothing, or less than the least rate. */
        @WithDefault("10s")
        Duration grace();

        /** What a sender must send in each second after that, on average. */
        @WithDefault("4K")
        MemorySize leastRate();

        /** How long a body may take in all. */
        @WithDefault("5m")
        Duration time();
    }

    /**
     * Which part, in per cent, one caller may hold of what all of them share: of the connections to a service, of the
     * places to wait for one, of the bodies on their way in, and of what is kept of them.
     */
    interface Shares {
        /** One person, whatever the number of his tokens. */
        @WithDefault("25")
        int person();

        /** All those of one address for whose tokens no service has named a person yet. */
        @WithDefault("50")
        int address();

        /** All those unknown together; the rest is left to those who are known. */
        @WithDefault("75")
        int unknown();
    }

    /** Which pages of other origins a browser lets call the API. */
    interface Cors {
        /** Exactly as a browser sends them, such as {@code https://app.example.com}; none unless set. */
        Optional<List<String>> origins();
    }

    /** How many requests are let through. */
    interface Limits {
        /** Requests a second of one caller: a person, a bearer token of nobody knows whom, an address that sends none. */
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

        /** How long a token is known to be of a person after the last answer that said so. */
        @WithDefault("15m")
        Duration personAge();
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
