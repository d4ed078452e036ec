package kam.gateway;

import io.micrometer.core.instrument.Counter;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.RequestOptions;
import java.util.function.Supplier;

/**
 * The way to one service.
 *
 * @param target where it is; asked for anew for each attempt
 * @param turns who may go there, and when
 */
record Route(HttpClient client, Supplier<RequestOptions> target, Turns turns, Counter repeats) {}
