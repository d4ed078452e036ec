package kam.kit.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;

/** Refuses query parameters that the operation does not declare: a misspelt filter must not answer everything. */
@Provider
class QueryParameters implements ContainerRequestFilter {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var unknown = new TreeSet<>(given);
        unknown.removeAll(declared.computeIfAbsent(resource.getResourceMethod(), QueryParameters::declaredBy));
        if (!unknown.isEmpty()) {
            var problem = new Problem(CommonProblem.UNKNOWN_PARAMETER, "The operation has no such query parameter");
            for (var name : unknown) {
                problem = problem.atParameter(name, "Unknown query parameter");
            }
            throw problem;
        }
    }

    private static Set<String> declaredBy(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(names, parameter.getType());
            }
        }
        return Collections.unmodifiableSet(names);
    }

    private static void addFields(Set<String> names, Class<?> bean) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    names.add(field.getAnnotation(QueryParam.class).value());
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(names, field.getType());
                }
            }
        }
    }
}
