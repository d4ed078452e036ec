package kam.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Reads every request body: within its limit, present where one is declared, and explained when it is not right. */
@Provider
class RequestBody implements ReaderInterceptor {
    private final BodyLimit limit;
    private final JsonBudget budget;

    @Context
    RoutingContext request;

    RequestBody(BodyLimit limit, JsonBudget budget) {
        this.limit = limit;
        this.budget = budget;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var limited = limit.limited(context.getInputStream(), request);
        context.setInputStream(isJson(context) ? counted(limited) : limited);
        Object body;
        try {
            body = context.proceed();
        } catch (JsonProcessingException | CharConversionException e) {
            throw JsonDiagnosis.of(e);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json ? JsonDiagnosis.of(json) : e;
        }
        if (body == null && !mayBeAbsent(context) && isJson(context)) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, new Wording("须有 JSON 请求内容", "A JSON body is required"));
        }
        return body;
    }

    private InputStream counted(InputStream body) {
        var share = budget.new Share();
        RequestEnd.of(request, share::close);
        return share.counting(body);
    }

    /** Only a body whose parameter is marked {@code @Nullable}. */
    private static boolean mayBeAbsent(ReaderInterceptorContext context) {
        return Arrays.stream(context.getAnnotations()).anyMatch(Nullable.class::isInstance);
    }

    private static boolean isJson(ReaderInterceptorContext context) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType());
    }
}
