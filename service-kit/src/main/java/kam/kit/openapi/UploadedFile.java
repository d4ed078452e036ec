package kam.kit.openapi;

import java.util.List;
import kam.kit.document.DocumentView;
import kam.kit.upload.CheckedUpload;
import kam.kit.upload.Upload;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A file as a body: the one part of a form, as browsers send it, or the body itself. */
final class UploadedFile {
    /** The types of parameters that are files, which the scanner takes for JSON. */
    static final List<Class<?>> TYPES = List.of(Upload.class, CheckedUpload.class);

    private UploadedFile() {}

    static boolean isTakenBy(ResourceMethod method) {
        return TYPES.stream().anyMatch(method::takes);
    }

    /** The scanner cannot know in what forms the reader takes it. */
    static void describe(Operation operation) {
        var form = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("file", binary())
                .addRequired("file");
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/octet-stream", OASFactory.createMediaType().schema(binary()))
                .addMediaType(
                        "multipart/form-data", OASFactory.createMediaType().schema(form));
        operation.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .description("The file, as the only part of a form or as it is")
                .content(content));
    }

    /** What every operation answers that attaches a document. */
    static void describeAttached(Operation operation) {
        var document = OASFactory.createSchema().ref("#/components/schemas/" + DocumentView.class.getSimpleName());
        var content = OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(document));
        operation.setResponses(OASFactory.createAPIResponses()
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse().description("Attached").content(content)));
    }

    private static Schema binary() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).format("binary");
    }
}
