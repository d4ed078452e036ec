package kam.kit.openapi;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import kam.kit.cases.Operations;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Completes the OpenAPI document with what every operation has and no resource should have to repeat: ids, roles,
 * sign-in, errors, headers of requests and answers, required fields of answers, examples. The result is in a stable
 * order, so that it can be committed and compared.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        ProblemSchemas.addTo(components);
        AnswerHeaders.addTo(components);
        SignIn.addTo(components);
        if (components.getSchemas() != null) {
            UploadedFile.TYPES.forEach(type -> components.removeSchema(type.getSimpleName()));
            components.setSchemas(new TreeMap<>(components.getSchemas()));
            RequiredFields.markIn(components.getSchemas(), new AnswerTypes(methods(api)));
        }
        if (api.getPaths() != null) {
            var paths = OASFactory.createPaths();
            var examples = RequestExamples.read();
            new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> {
                complete(path, item);
                item.getOperations().values().forEach(examples::addTo);
                paths.addPathItem(path, item);
            });
            api.setPaths(paths);
            Arc.container().instance(Operations.class).get().take(api);
        }
    }

    private static List<ResourceMethod> methods(OpenAPI api) {
        return api.getPaths() == null
                ? List.of()
                : api.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .flatMap(operation -> ResourceMethod.of(operation.getOperationId()).stream())
                        .toList();
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> new ApiOperation(path, method, operation).complete());
    }
}
