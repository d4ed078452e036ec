package kam.gateway;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts the {@link StrictRequestDecoder} into every connection that an HTTP server accepts. Vert.x has no setting for
 * its decoder, and once that has read a request, what was ambiguous about it can no longer be seen. A connection with
 * TLS keeps the ordinary decoder, which resolves ambiguities as RFC 9112 prescribes; TLS is meant to end before the
 * gateway.
 */
public final class StrictTransport extends JDKTransport implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        var headers = ConfigProvider.getConfig().getValue("quarkus.http.limits.max-header-size", MemorySize.class);
        var limits = new HttpServerOptions().setMaxHeaderSize((int) headers.asLongValue());
        bootstrap.handler(new Doorkeeper(new DecoderSwap(limits)));
    }

    /** Sees each connection as it is accepted, before anything of it is read. */
    private static final class Doorkeeper extends ChannelInboundHandlerAdapter {
        private final DecoderSwap swap;

        private Doorkeeper(DecoderSwap swap) {
            this.swap = swap;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Channel connection) {
                connection.pipeline().addLast(swap);
            }
            context.fireChannelRead(message);
        }
    }

    @Sharable
    private static final class DecoderSwap extends ChannelInboundHandlerAdapter {
        private final HttpServerOptions limits;

        private DecoderSwap(HttpServerOptions limits) {
            this.limits = limits;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            var pipeline = context.pipeline();
            var decoder = pipeline.context(HttpRequestDecoder.class);
            if (decoder != null) {
                pipeline.replace(decoder.handler(), decoder.name(), new StrictRequestDecoder(limits));
            }
            context.fireChannelActive();
            pipeline.remove(this);
        }
    }
}
