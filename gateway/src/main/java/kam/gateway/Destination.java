package kam.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.util.Iterator;

/** Where the requests to one service go. */
record Destination(HttpClient client, Addresses addresses) {

    /**
     * A request on a connection to the best address. The next one is taken, whatever the method, where there is no
     * connection to be had: nothing has been sent then.
     *
     * @return fails as the last address did where none is left
     */
    Future<HttpClientRequest> request(RequestOptions request) {
        return request(request, addresses.inOrder().iterator());
    }

    private Future<HttpClientRequest> request(RequestOptions request, Iterator<Address> left) {
        Address address = left.next();
        return client.request(address.options(request)).recover(failure -> {
            if (failure instanceof IOException) { // else it is the pool of connections that is full
                addresses.refused(address);
            }
            return left.hasNext() ? request(request, left) : Future.failedFuture(failure);
        });
    }
}
