package kam.kit.upload;

import java.io.IOException;
import java.io.InputStream;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;

/** The one file of a {@code multipart/form-data} body (RFC 7578), taken while it arrives. */
final class MultipartFile {
    private static final int LARGEST_HEADERS = 4096;

    /** Takes a part's content; the name and the type are as sent, null if not sent. */
    interface Taker {
        Upload take(String name, String mediaType, InputStream content);
    }

    private MultipartFile() {}

    /** Refuses with 400 what is not exactly one file; further fields belong in the query. */
    static Upload take(String contentType, InputStream body, Taker taker) {
        Upload file = null;
        try {
            var upload = new FileUpload();
            upload.setHeaderEncoding("UTF-8");
            upload.setPartHeaderSizeMax(LARGEST_HEADERS);
            for (var parts = upload.getItemIterator(new Body(contentType, body)); parts.hasNext(); ) {
                var part = parts.next();
                mustBeTheFile(part, file);
                file = taker.take(part.getName(), part.getContentType(), part.openStream());
            }
        } catch (FileUploadException | IOException | InvalidFileNameException e) {
            drop(file);
            throw malformed(new Wording(
                    "请求内容不是 multipart/form-data（RFC 7578）：边界缺失或错误，或内容中断",
                    "The body is no multipart/form-data (RFC 7578): missing or wrong boundary, or cut off"));
        } catch (Problem refused) {
            drop(file);
            throw refused;
        }
        if (file == null) {
            throw malformed(new Wording("表单中没有文件", "The form has no file part"));
        }
        return file;
    }

    private static void mustBeTheFile(FileItemStream part, Upload already) {
        if (part.isFormField() && !"file".equals(part.getFieldName())) {
            throw malformed(new Wording(
                    "表单中只能有一个文件，其他内容请放在查询参数中",
                    "The form may hold one file part only; everything else is sent in the query"));
        }
        if (already != null) {
            throw malformed(new Wording("表单中有多个文件", "The form holds more than one file"));
        }
    }

    private static void drop(Upload file) {
        if (file != null) {
            file.file().close();
        }
    }

    private static Problem malformed(Wording detail) {
        return new Problem(CommonProblem.MALFORMED_REQUEST, detail);
    }

    private record Body(String contentType, InputStream in) implements UploadContext {
        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        /** Not believed: what arrives is counted. */
        @Override
        public long contentLength() {
            return -1;
        }

        @Override
        @Deprecated
        @SuppressWarnings("deprecation")
        public int getContentLength() {
            return -1;
        }
    }
}
