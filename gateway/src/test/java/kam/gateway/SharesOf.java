package kam.gateway;

import java.util.Optional;

/** Shares and callers for tests of plain objects. */
record SharesOf(int person, int address, int unknown) implements GatewayConfig.Shares {

    static Caller person(String name) {
        return new Caller("10.0.0.1", Optional.of("token of " + name), Optional.of(name));
    }

    static Caller unknown(String address) {
        return new Caller(address, Optional.of("a token"), Optional.empty());
    }
}
