package kam.kit.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kam.kit.list.Grammar;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/**
 * Refuses query parameters that the operation does not declare, those given twice where one value is meant, and empty
 * ones where that is no value: a misspelt filter must not answer everything, nor may anything given be passed over.
 */
@Provider
class QueryParameters implements ContainerRequestFilter {
    /** The types of the parameters by their names. */
    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var known = declared.computeIfAbsent(resource.getResourceMethod(), QueryParameters::declaredBy);
        refuse(
                those(given, name -> !known.containsKey(name)),
                CommonProblem.UNKNOWN_PARAMETER,
                new Wording("此操作没有该查询参数", "The operation has no such query parameter"),
                CommonFault.UNKNOWN_PARAMETER);
        refuse(
                those(given, name -> given.get(name).size() > 1 && !Collection.class.isAssignableFrom(known.get(name))),
                CommonProblem.REPEATED_PARAMETER,
                new Wording("查询参数给出两次", "A query parameter is given twice"),
                CommonFault.GIVEN_TWICE);
        refuse(
                those(given, name -> given.getFirst(name).isEmpty() && known.get(name) != String.class),
                CommonProblem.INVALID_PARAMETER,
                new Wording("查询参数没有值", "A query parameter has no value"),
                CommonFault.NO_VALUE);
    }

    private static Set<String> those(Map<String, ?> given, Predicate<String> refused) {
        return given.keySet().stream().filter(refused).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refuse(Set<String> names, CommonProblem code, Wording detail, CommonFault fault) {
        if (!names.isEmpty()) {
            var problem = new Problem(code, detail);
            for (var name : names) {
                problem = problem.atParameter(name, fault.fault());
            }
            throw problem;
        }
    }

    private static Map<String, Class<?>> declaredBy(Method method) {
        var names = new HashMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                add(names, parameter, parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(names, parameter.getType());
            }
        }
        Grammar.of(method).ifPresent(grammar -> {
            names.putAll(grammar.filters());
            names.putAll(grammar.ranges());
        });
        return Collections.unmodifiableMap(names);
    }

    private static void addFields(Map<String, Class<?>> names, Class<?> bean) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    add(names, field, field.getType());
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(names, field.getType());
                }
            }
        }
    }

    private static void add(Map<String, Class<?>> names, AnnotatedElement declared, Class<?> type) {
        names.put(declared.getAnnotation(QueryParam.class).value(), type);
    }
}
