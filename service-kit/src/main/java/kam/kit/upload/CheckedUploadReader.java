package kam.kit.upload;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import kam.kit.filecheck.FileChecker;
import kam.kit.filecheck.FileType;
import kam.kit.identity.SignedIn;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Reads the body of methods that take a {@link CheckedUpload}: the file's content decides, and not its name. */
@Provider
@Consumes(MediaType.WILDCARD)
class CheckedUploadReader implements MessageBodyReader<CheckedUpload> {
    private final UploadIntake intake;
    private final FileChecker checker;
    private final SignedIn signedIn;

    CheckedUploadReader(UploadIntake intake, FileChecker checker, SignedIn signedIn) {
        this.intake = intake;
        this.checker = checker;
        this.signedIn = signedIn;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == CheckedUpload.class;
    }

    /** Refuses with 400 an empty file, with 415 what is no evidence, cannot be opened or is not what it says. */
    @Override
    public CheckedUpload readFrom(
            Class<CheckedUpload> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        var upload = intake.take(body);
        if (upload.size() == 0) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, new Wording("文件为空", "The file is empty"));
        }
        var found = checker.check(upload.path(), signedIn.caller().id());
        mustBe(upload.mediaType(), found);
        return new CheckedUpload(upload, found);
    }

    /** Kinds of text are told apart by guess only, and so is what programs say of them. */
    private static void mustBe(String said, FileType found) {
        var plain = FileType.TEXT.mediaType();
        boolean contradicts = FileType.isMediaType(said) && !said.equals(found.mediaType());
        if (contradicts && !(found.isText() && (said.equals(plain) || said.equals(FileType.CSV.mediaType())))) {
            throw new Problem(
                    CommonProblem.FILE_UNREADABLE,
                    new Wording("文件声明为 {said}，但其内容为 {found}", "The file is sent as {said}, but its content is {found}")
                            .with("said", said)
                            .with("found", found.mediaType()));
        }
    }
}
