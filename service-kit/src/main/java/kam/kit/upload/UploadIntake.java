package kam.kit.upload;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import kam.kit.filecheck.FileType;
import kam.kit.problem.CommonProblem;
import kam.kit.problem.Problem;
import kam.kit.problem.Wording;

/** Takes a file from a request's body to disk in small pieces, with its digest on the way. */
@ApplicationScoped
class UploadIntake {
    private static final int PIECE = 16 * 1024;

    private final RoutingContext request;
    private final Spool spool;
    private final long largest;

    UploadIntake(RoutingContext request, Spool spool, UploadSettings settings) {
        this.request = request;
        this.spool = spool;
        this.largest = settings.largest().asLongValue();
    }

    /** The file of the current request's body. Refuses with 415 what is not sent as a file. */
    Upload take(InputStream body) {
        var header = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        var type = header == null ? MediaType.APPLICATION_OCTET_STREAM : plain(header);
        if (type.equals(MediaType.MULTIPART_FORM_DATA)) {
            return MultipartFile.take(header, body, this::spooled);
        }
        if (!type.equals(MediaType.APPLICATION_OCTET_STREAM) && !FileType.isMediaType(type)) {
            throw new Problem(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    new Wording(
                                    "请以 multipart/form-data 或 application/octet-stream 发送文件，而不是 {type}",
                                    "Send the file as multipart/form-data or as application/octet-stream, not as {type}")
                            .with("type", type));
        }
        return spooled(null, type, body);
    }

    private static String plain(String mediaType) {
        return mediaType == null
                ? null
                : mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private Upload spooled(String name, String mediaType, InputStream content) {
        var file = spool.newFile();
        try {
            var sha = sha256();
            var size = copy(content, sha, file);
            return new Upload(
                    FileName.cleaned(name),
                    plain(mediaType),
                    size,
                    HexFormat.of().formatHex(sha.digest()),
                    file);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private long copy(InputStream content, MessageDigest sha, SpooledFile file) {
        try (var out = Files.newOutputStream(file.path())) {
            return copy(content, sha, out);
        } catch (IOException e) {
            throw Spool.noRoom(e);
        }
    }

    private long copy(InputStream content, MessageDigest sha, OutputStream out) throws IOException {
        var piece = new byte[PIECE];
        long size = 0;
        for (int length = read(content, piece); length >= 0; length = read(content, piece)) {
            size += length;
            if (size > largest) {
                throw new Problem(
                        CommonProblem.BODY_TOO_LARGE,
                        new Wording("文件最大 {mib} MiB", "A file has at most {mib} MiB")
                                .with("mib", largest / 1024 / 1024));
            }
            sha.update(piece, 0, length);
            out.write(piece, 0, length);
        }
        return size;
    }

    /** What cannot be read is the client's fault, unlike what cannot be written. */
    private static int read(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException e) {
            throw new Problem(CommonProblem.MALFORMED_REQUEST, new Wording("文件传送中断", "The file broke off"));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
