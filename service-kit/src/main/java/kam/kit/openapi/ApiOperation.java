package kam.kit.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** One operation of the document, completed from the resource method behind it. */
final class ApiOperation {
    private static final Set<HttpMethod> UPDATES = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final String path;
    private final HttpMethod method;
    private final Operation operation;
    private final Optional<ResourceMethod> source;

    ApiOperation(String path, HttpMethod method, Operation operation) {
        this.path = path;
        this.method = method;
        this.operation = operation;
        this.source = ResourceMethod.of(operation.getOperationId());
    }

    void complete() {
        source.ifPresent(found -> operation.setOperationId(found.operationId()));
        addRoles();
        if (source.filter(UploadedFile::isTakenBy).isPresent()) {
            UploadedFile.describe(operation);
            if (path.endsWith("/documents") && !saysWhatItAnswers()) {
                UploadedFile.describeAttached(operation);
            }
        }
        source.flatMap(ResourceMethod::grammar).ifPresent(grammar -> ListParameters.describe(operation, grammar));
        if (takesKey()) {
            addHeader(
                    "Idempotency-Key", keyRequired(), "Makes repeats of this request harmless: same key, same answer");
        }
        if (isUpdate()) {
            addHeader("If-Match", true, "The ETag of the version to be changed");
        }
        operation.setResponses(OperationAnswers.of(this, operation.getResponses()));
    }

    private boolean saysWhatItAnswers() {
        return source.flatMap(found -> found.annotation(APIResponseSchema.class))
                .isPresent();
    }

    HttpMethod method() {
        return method;
    }

    /** Whether it lets in callers who have not signed in. */
    boolean isOpen() {
        return source.flatMap(found -> found.annotation(PermitAll.class)).isPresent();
    }

    boolean isUpdate() {
        return UPDATES.contains(method);
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }

    boolean hasPathParameters() {
        return path.contains("{");
    }

    boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    boolean returnsNothing() {
        return source.filter(ResourceMethod::returnsNothing).isPresent();
    }

    /** Whether it gives a list that has no grammar, and so no file of its own. */
    boolean isExportedList() {
        return isRead()
                && source.filter(ResourceMethod::returnsList)
                        .filter(list -> list.grammar().isEmpty())
                        .isPresent();
    }

    boolean takesKey() {
        return source.flatMap(found -> found.annotation(Idempotent.class)).isPresent();
    }

    boolean keyRequired() {
        return source.flatMap(found -> found.annotation(Idempotent.class))
                .map(Idempotent::required)
                .orElse(false);
    }

    private void addRoles() {
        var roles = source.flatMap(found -> found.annotation(RolesAllowed.class))
                .map(allowed -> Role.resolved(allowed.value()))
                .orElse(List.of());
        if (!roles.isEmpty()) {
            operation.addExtension("x-roles", roles);
            operation.setSecurity(SignIn.required());
            var text = "Roles: " + String.join(", ", roles) + ".";
            var description = operation.getDescription();
            operation.setDescription(description == null ? text : description + "\n\n" + text);
        }
    }

    /** In place of the header the resource method itself may read. */
    private void addHeader(String name, boolean required, String description) {
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
            parameters.removeIf(parameter -> name.equalsIgnoreCase(parameter.getName()));
        }
        parameters.add(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
        operation.setParameters(parameters);
    }
}
