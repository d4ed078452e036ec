package kam.kit.openapi;

import java.util.List;
import kam.kit.table.TableFormat;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A list in the document: every one can be had as a file as well. */
final class ExportedList {
    private ExportedList() {}

    static void describe(APIResponse answer) {
        if (answer.getContent() == null) {
            answer.setContent(OASFactory.createContent());
        }
        for (var format : TableFormat.values()) {
            var file = OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.STRING))
                    .description("The same rows; fields of nested objects in columns with dotted names");
            if (format != TableFormat.CSV) {
                file.format("binary");
            }
            answer.getContent()
                    .addMediaType(
                            format.mediaType(), OASFactory.createMediaType().schema(file));
        }
        AnswerHeaders.add(answer, AnswerHeaders.LINK);
    }
}
