package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.netty.resolver.dns.SingletonDnsServerAddressStreamProvider;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a name server whose answers change, though it allows to keep them for an hour. */
class LookupTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static NameServer names;
    private static Lookup lookup;

    @BeforeAll
    static void start() throws IOException {
        names = NameServer.start();
        lookup = new Lookup(VERTX, new SingletonDnsServerAddressStreamProvider(names.address()));
    }

    @AfterAll
    static void stop() {
        lookup.close();
        names.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static List<String> of(String host) {
        return lookup.of(host).toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void allAddressesOfANameAreFoundAndNothingIsRemembered() {
        names.say("customer-service.test", "192.0.2.2", "192.0.2.1");
        assertEquals(List.of("192.0.2.1", "192.0.2.2"), of("customer-service.test"));
        names.say("customer-service.test", "192.0.2.3");
        assertEquals(List.of("192.0.2.3"), of("customer-service.test"));
    }

    @Test
    void anAddressOfIpv6CountsOnlyWhereThereIsNoneOfIpv4() {
        names.say("both.test", "192.0.2.1", "2001:db8::1");
        assertEquals(List.of("192.0.2.1"), of("both.test"));
        names.say("six.test", "2001:db8::1", "2001:db8::2");
        assertEquals(List.of("2001:db8:0:0:0:0:0:1", "2001:db8:0:0:0:0:0:2"), of("six.test"));
    }

    @Test
    void aNameThatNobodyKnowsFails() {
        assertThrows(CompletionException.class, () -> of("nobody.test"));
    }

    @Test
    void whatIsAnAddressAlreadyNeedsNoNameServer() {
        assertEquals(List.of("10.1.2.3"), of("10.1.2.3"));
        assertEquals(List.of("0:0:0:0:0:0:0:1"), of("[::1]"));
        assertEquals(List.of("127.0.0.1"), of("localhost"));
    }
}
