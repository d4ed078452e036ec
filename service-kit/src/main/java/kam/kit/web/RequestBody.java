package kam.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** Reads every request body: within its limit, present where one is declared, and explained when it is not right. */
@Provider
class RequestBody implements ReaderInterceptor {
    @Context
    RoutingContext request;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(BodyLimit.limited(context.getInputStream(), request));
        Object body;
        try {
            body = context.proceed();
        } catch (JsonProcessingException e) {
            throw JsonDiagnosis.of(e);
        } catch (CharConversionException e) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, "The body is not UTF-8");
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json ? JsonDiagnosis.of(json) : e;
        }
        if (body == null && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, "A JSON body is required");
        }
        return body;
    }
}
