package kam.kit.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kam.kit.idempotency.Idempotent;
import kam.kit.identity.Role;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

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
        }
        if (takesKey()) {
            addHeader(
                    "Idempotency-Key", keyRequired(), "Makes repeats of this request harmless: same key, same answer");
        }
        if (UPDATES.contains(method)) {
            addHeader("If-Match", true, "The ETag of the version to be changed");
        }
        addAnswers();
    }

    private boolean isList() {
        return method == HttpMethod.GET
                && source.filter(ResourceMethod::returnsList).isPresent();
    }

    private boolean takesKey() {
        return source.flatMap(found -> found.annotation(Idempotent.class)).isPresent();
    }

    private boolean keyRequired() {
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
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer", roles)));
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

    private void addAnswers() {
        var answers = new TreeMap<>(operation.getResponses().getAPIResponses());
        correctVoid(answers);
        if (answers.containsKey("201")) {
            addHeader(answers.get("201"), "Location", "The path of what was made");
            addHeader(answers.get("201"), "ETag", "Its version");
        }
        addForms(answers);
        for (var status : errors()) {
            var declared = answers.get(status);
            if (declared == null || declared.getContent() == null) {
                answers.put(status, ProblemSchemas.answerOf(status));
            }
        }
        var responses = OASFactory.createAPIResponses();
        answers.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }

    /** The scanner promises 201 of every POST that returns nothing; what is answered is 204. */
    private void correctVoid(TreeMap<String, APIResponse> answers) {
        if (source.filter(ResourceMethod::returnsNothing).isPresent()) {
            answers.remove("201");
            answers.put("204", OASFactory.createAPIResponse().description("Done"));
        }
    }

    private void addForms(TreeMap<String, APIResponse> answers) {
        var done = answers.get("200");
        if (done == null) {
            return;
        }
        AnswerForms.describe(done);
        if (isList()) {
            ExportedList.describe(done);
        }
        if (AnswerForms.areSeveral(done)) {
            answers.put("406", ProblemSchemas.answerOf("406"));
        }
    }

    static void addHeader(APIResponse answer, String name, String description) {
        answer.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
    }

    private List<String> errors() {
        boolean writes = method != HttpMethod.GET && method != HttpMethod.HEAD;
        var errors = new ArrayList<>(List.of("400", "401", "403", "503"));
        if (path.contains("{")) {
            errors.add("404");
        }
        if (writes) {
            errors.add("409");
        }
        if (operation.getRequestBody() != null) {
            errors.addAll(List.of("413", "415"));
        }
        if (takesKey()) {
            errors.add("422");
        }
        if (UPDATES.contains(method)) {
            errors.add("412");
        }
        if (UPDATES.contains(method) || keyRequired()) {
            errors.add("428");
        }
        return errors;
    }
}
