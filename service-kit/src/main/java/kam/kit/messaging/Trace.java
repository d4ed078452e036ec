package kam.kit.messaging;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries the trace of a request through outbox and topic into the services that hear of it. */
@ApplicationScoped
class Trace {
    static final String HEADER = "traceparent";

    private static final TextMapGetter<String> FROM_HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(HEADER);
        }

        @Override
        public String get(String traceparent, String key) {
            return HEADER.equals(key) ? traceparent : null;
        }
    };

    private final Tracer tracer;

    Trace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** The W3C trace context of what runs now, or null outside a trace. */
    String current() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get(HEADER);
    }

    void consume(String eventType, String traceparent, Runnable effect) {
        var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, FROM_HEADER);
        var span = tracer.spanBuilder("consume " + eventType)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try {
            parent.with(span).wrap(effect).run();
        } finally {
            span.end();
        }
    }
}
