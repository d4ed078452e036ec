package kam.gateway;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;

/**
 * One place where a service answers.
 *
 * @param api scheme, host and port of its requests
 * @param management scheme, host and port of its health, or null
 * @param ip what the host's name stands for; null where that is not known yet, and the system's resolver is asked
 */
record Address(URI api, URI management, String ip) {

    /** The request as it is sent there: Host and certificate are those of the name. */
    RequestOptions options(RequestOptions request) {
        return at(api, new RequestOptions(request));
    }

    /** A question to its management port: at the same address where it bears the same name. */
    RequestOptions health(RequestOptions request) {
        return at(management, new RequestOptions(request));
    }

    private RequestOptions at(URI uri, RequestOptions options) {
        boolean tls = "https".equals(uri.getScheme());
        int usualPort = tls ? 443 : 80;
        int port = uri.getPort() < 0 ? usualPort : uri.getPort();
        if (ip != null && uri.getHost().equals(api.getHost())) {
            options.setServer(SocketAddress.inetSocketAddress(port, ip));
        }
        return options.setHost(uri.getHost()).setPort(port).setSsl(tls);
    }
}
