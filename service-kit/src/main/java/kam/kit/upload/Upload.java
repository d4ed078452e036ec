package kam.kit.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was sent, as it lies on disk. A resource method takes one as its body: the only file part of
 * {@code multipart/form-data}, or the body itself. It is gone when the request has ended, unless it is kept.
 *
 * @param name      what the sender calls it, without folders and unprintable characters; null if nothing
 * @param mediaType what the sender says it is, without parameters and in lower case; null if nothing
 * @param size      in bytes
 * @param sha256    of the content, in hexadecimal
 */
@Schema(type = SchemaType.STRING, format = "binary")
public record Upload(String name, String mediaType, long size, String sha256, SpooledFile file) {

    public Path path() {
        return file.path();
    }

    /** The content from its beginning; refused where the client left meanwhile, and the file with it. */
    public InputStream open() {
        try {
            return Files.newInputStream(file.path());
        } catch (NoSuchFileException e) {
            throw new Problem(
                    CommonProblem.MALFORMED_REQUEST,
                    new Wording("请求在文件读完之前已结束", "The request ended before its file was read"));
        } catch (IOException e) {
            throw Spool.noRoom(e);
        }
    }
}
