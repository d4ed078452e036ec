package kam.kit.upload;

import kam.kit.filecheck.FileType;
import kam.kit.problem.CommonFault;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An upload that is what it says, and one of the {@link FileType}s. A resource method takes one as its body where
 * evidence is filed; it was checked before the method is called and so before any transaction.
 */
@Schema(type = SchemaType.STRING, format = "binary")
public record CheckedUpload(Upload upload, FileType type) {
    private static final int LONGEST_NAME = 200;

    /**
     * The name in the query, or else the one that came with the file. Refuses with 400 where there is none, or where
     * it is too long.
     */
    public String nameOr(String inQuery) {
        if (inQuery == null && upload.name() != null) {
            return upload.name();
        }
        var name = FileName.cleaned(inQuery);
        if (name == null || inQuery.length() > LONGEST_NAME) {
            throw new Problem(CommonProblem.INVALID_PARAMETER, new Wording("文件须有名称", "The file needs a name"))
                    .atParameter("name", CommonFault.FILE_NAME.with("max", LONGEST_NAME));
        }
        return name;
    }
}
