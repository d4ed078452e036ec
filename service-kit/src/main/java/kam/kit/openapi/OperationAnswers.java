package kam.kit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answers of one operation: those it declares, completed, and the errors that apply to it. */
final class OperationAnswers {
    private final ApiOperation operation;
    private final TreeMap<String, APIResponse> answers;

    private OperationAnswers(ApiOperation operation, APIResponses declared) {
        this.operation = operation;
        this.answers = new TreeMap<>(declared.getAPIResponses());
    }

    static APIResponses of(ApiOperation operation, APIResponses declared) {
        var answers = new OperationAnswers(operation, declared);
        answers.correctVoid();
        answers.addForms();
        answers.addHeaders();
        answers.addErrors();
        var responses = OASFactory.createAPIResponses();
        answers.answers.forEach(responses::addAPIResponse);
        return responses;
    }

    /** The scanner promises 201 of every POST that returns nothing; what is answered is 204. */
    private void correctVoid() {
        if (operation.returnsNothing()) {
            answers.remove("201");
            answers.put("204", OASFactory.createAPIResponse().description("Done"));
        }
    }

    private void addForms() {
        var done = answers.get("200");
        if (done == null) {
            return;
        }
        AnswerForms.describe(done);
        if (operation.isExportedList()) {
            ExportedList.describe(done);
        }
        if (AnswerForms.areSeveral(done)) {
            answers.put("406", ProblemSchemas.answerOf("406"));
        }
    }

    private void addHeaders() {
        var made = answers.get("201");
        if (made != null) {
            AnswerHeaders.add(made, AnswerHeaders.LOCATION);
            AnswerHeaders.add(made, AnswerHeaders.ETAG);
        }
        var read = answers.get("200");
        if (operation.isRead() && read != null && AnswerForms.areJson(read)) {
            AnswerHeaders.add(read, AnswerHeaders.ETAG);
            answers.put("304", unchanged());
        }
        answers.values().stream()
                .filter(answer -> answer.getRef() == null)
                .forEach(answer -> AnswerHeaders.add(answer, AnswerHeaders.REQUEST_ID));
    }

    private static APIResponse unchanged() {
        var answer = OASFactory.createAPIResponse().description("What If-None-Match names is still so");
        AnswerHeaders.add(answer, AnswerHeaders.ETAG);
        return answer;
    }

    private void addErrors() {
        for (var status : errors()) {
            var declared = answers.get(status);
            if (declared == null || declared.getContent() == null) {
                answers.put(status, ProblemSchemas.answerOf(status));
            }
        }
    }

    /** 429, 502 and 504 are the gateway's. */
    private List<String> errors() {
        var errors = new ArrayList<>(List.of("400", "429", "502", "503", "504"));
        if (!operation.isOpen()) {
            errors.addAll(List.of("401", "403"));
        }
        if (operation.hasPathParameters()) {
            errors.add("404");
        }
        if (operation.method() != HttpMethod.GET && operation.method() != HttpMethod.HEAD) {
            errors.add("409");
        }
        if (operation.takesBody()) {
            errors.addAll(List.of("413", "415"));
        }
        if (operation.takesKey()) {
            errors.add("422");
        }
        if (operation.isUpdate()) {
            errors.add("412");
        }
        if (operation.isUpdate() || operation.keyRequired()) {
            errors.add("428");
        }
        return errors;
    }
}
