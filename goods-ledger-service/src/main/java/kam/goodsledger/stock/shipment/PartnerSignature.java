package kam.goodsledger.stock.shipment;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import kam.kit.identity.SignedIn;
import kam.kit.problem.Problem;

/**
 * Checks signatures of partners by the Standard Webhooks scheme (headers {@code webhook-id}, {@code webhook-timestamp},
 * {@code webhook-signature}), over the body as it came. The id stands in for an Idempotency-Key where there is none.
 * Source: requirement W4.
 */
@Provider
@PartnerSigned
class PartnerSignature implements ContainerRequestFilter, ReaderInterceptor {
    private static final String ID = "webhook-id";
    private static final String KEY = "Idempotency-Key";

    private final PartnerSecrets secrets;
    private final SignedIn signedIn;
    private final HttpHeaders headers;
    /** The sender signs by the real time, wherever the business clock stands. */
    private final Clock clock = Clock.systemUTC();

    PartnerSignature(PartnerSecrets secrets, SignedIn signedIn, HttpHeaders headers) {
        this.secrets = secrets;
        this.signedIn = signedIn;
        this.headers = headers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getHeaders();
        if (given.containsKey(ID) && !given.containsKey(KEY)) {
            given.putSingle(KEY, given.getFirst(ID));
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var keys = secrets.of(signedIn.caller().id());
        if (!keys.isEmpty()) {
            var body = context.getInputStream().readAllBytes();
            signature().mustBeBy(keys, body, clock.instant());
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private WebhookSignature signature() {
        return new WebhookSignature(required(ID), required("webhook-timestamp"), required("webhook-signature"));
    }

    private String required(String name) {
        var value = headers.getHeaderString(name);
        if (value == null) {
            throw new Problem(ShipmentProblem.SIGNATURE_REQUIRED, "Requests of this partner are signed")
                    .atParameter(name, "missing");
        }
        return value;
    }
}
