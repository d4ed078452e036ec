package kam.gateway;

import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.resolver.dns.DnsNameResolver;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.resolver.dns.DnsServerAddressStreamProvider;
import io.netty.resolver.dns.DnsServerAddressStreamProviders;
import io.netty.resolver.dns.NoopAuthoritativeDnsServerCache;
import io.netty.resolver.dns.NoopDnsCache;
import io.netty.resolver.dns.NoopDnsCnameCache;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * What a host's name stands for right now: hosts file and name servers of the system, as its resolver asks them, but
 * nothing is remembered, while Java keeps an address for 30 s.
 */
final class Lookup implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 2_000;

    private final DnsNameResolver resolver;

    Lookup(Vertx vertx) {
        this(vertx, DnsServerAddressStreamProviders.platformDefault());
    }

    Lookup(Vertx vertx, DnsServerAddressStreamProvider nameServers) {
        resolver = new DnsNameResolverBuilder(
                        ((VertxInternal) vertx).getEventLoopGroup().next())
                .datagramChannelType(NioDatagramChannel.class)
                .socketChannelType(NioSocketChannel.class)
                .nameServerProvider(nameServers)
                .resolveCache(NoopDnsCache.INSTANCE)
                .cnameCache(NoopDnsCnameCache.INSTANCE)
                .authoritativeDnsServerCache(NoopAuthoritativeDnsServerCache.INSTANCE)
                .queryTimeoutMillis(PATIENCE_MILLIS)
                .build();
    }

    /** The IPv4 addresses of the host, or where there are none those of IPv6: with both, each host would count twice. */
    Future<List<String>> of(String host) {
        Promise<List<String>> found = Promise.promise();
        resolver.resolveAll(host.replaceAll("[\\[\\]]", ""))
                .addListener((io.netty.util.concurrent.Future<List<InetAddress>> done) -> {
                    if (done.isSuccess()) {
                        found.complete(oneFamily(done.getNow()));
                    } else {
                        found.fail(done.cause());
                    }
                });
        return found.future();
    }

    @Override
    public void close() {
        resolver.close();
    }

    private static List<String> oneFamily(List<InetAddress> addresses) {
        boolean four = addresses.stream().anyMatch(Inet4Address.class::isInstance);
        return addresses.stream()
                .filter(address -> address instanceof Inet4Address == four)
                .map(InetAddress::getHostAddress)
                .distinct()
                .sorted()
                .toList();
    }
}
