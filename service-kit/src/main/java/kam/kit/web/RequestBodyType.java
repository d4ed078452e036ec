package kam.kit.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * What kind of body an operation takes: JSON, unless its {@code @Consumes} says another, or none. Without this the
 * framework would make, of a text of any type, whatever class has a constructor of one string.
 */
@Provider
class RequestBodyType implements ContainerRequestFilter {
    private enum Body {
        NONE,
        JSON,
        OTHER
    }

    private static final int LONGEST_NOTHING = 64;

    private final BodyLimit limit;
    private final Map<Method, Body> taken = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Context
    RoutingContext routing;

    RequestBodyType(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (resource.getResourceMethod() == null) {
            return;
        }
        boolean announced = RequestHeaders.announcesBody(routing.request());
        switch (taken.computeIfAbsent(resource.getResourceMethod(), RequestBodyType::takenBy)) {
            case NONE -> mustSayNothing(request, announced);
            case JSON -> mustBeJson(request, announced);
            default -> {}
        }
    }

    /** Many clients send an empty object where there is nothing to say; what says more would be passed over. */
    private void mustSayNothing(ContainerRequestContext request, boolean announced) throws IOException {
        if (announced) {
            var said = limit.limited(request.getEntityStream(), routing).readNBytes(LONGEST_NOTHING);
            if (!new String(said, StandardCharsets.UTF_8).matches("\\s*+(?:\\{\\s*+})?+\\s*+")
                    || said.length == LONGEST_NOTHING) {
                throw new Problem(
                        CommonProblem.MALFORMED_REQUEST, new Wording("此操作不接受请求内容", "The operation takes no body"));
            }
        }
    }

    /** Where nothing comes, it reads nothing, and says so if something is required. */
    private static void mustBeJson(ContainerRequestContext request, boolean announced) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (announced && (type == null || !MediaTypes.isJson(type))) {
            throw new Problem(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    new Wording("请以 UTF-8 编码的 application/json 发送", "Send application/json in UTF-8"));
        }
        request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }

    private static Body takenBy(Method method) {
        var consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : method.getDeclaringClass().getAnnotation(Consumes.class);
        if (consumes != null && !Arrays.equals(consumes.value(), new String[] {MediaType.APPLICATION_JSON})) {
            return Body.OTHER;
        }
        return Arrays.stream(method.getParameters()).anyMatch(RequestBodyType::isBody) ? Body.JSON : Body.NONE;
    }

    /** Every other parameter says by an annotation of JAX-RS or of the framework's where it comes from. */
    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(annotation -> annotation.annotationType().getPackageName())
                .noneMatch(origin -> origin.startsWith("jakarta.ws.rs") || origin.startsWith("org.jboss.resteasy"));
    }
}
