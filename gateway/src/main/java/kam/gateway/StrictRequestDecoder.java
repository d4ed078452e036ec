package kam.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;

/**
 * Refuses a request whose end or head two readers could see differently: with both Content-Length and
 * Transfer-Encoding, with several Content-Length, with a Transfer-Encoding other than {@code chunked}, with several
 * Host, with a folded header line, or of a version other than 1.0 and 1.1. The answer is an empty 400, and nothing
 * that follows on the connection is read. A chunked body whose {@link ChunkFraming} is ambiguous ends the connection.
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {
    private boolean inHead = true;
    private boolean folded;
    private boolean refused;
    private ChunkFraming chunks;

    StrictRequestDecoder(HttpServerOptions limits) {
        super(limits);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        if (refused) {
            in.skipBytes(in.readableBytes());
            return;
        }
        int from = in.readerIndex();
        int known = out.size();
        super.decode(context, in, out);
        if (inHead) {
            folded |= startsWithBlank(in, from, in.readerIndex());
        }
        if (chunks != null && !chunks.accepts(in, from, in.readerIndex())) {
            refuseChunk(out.subList(known, out.size()));
            return;
        }
        for (Object part : out.subList(known, out.size())) {
            if (part instanceof HttpRequest request && request.decoderResult().isSuccess()) {
                begin(request);
            }
            inHead = part instanceof LastHttpContent;
            chunks = inHead ? null : chunks;
        }
    }

    private void begin(HttpRequest request) {
        refused = folded || isAmbiguous(request);
        folded = false;
        if (refused) {
            request.setDecoderResult(failure());
        } else if (HttpUtil.isTransferEncodingChunked(request)) {
            chunks = new ChunkFraming();
        }
    }

    /** What the decoder has made of the chunk is taken back. */
    private void refuseChunk(List<Object> made) {
        refused = true;
        made.forEach(ReferenceCountUtil::release);
        made.clear();
        var end = new DefaultLastHttpContent();
        end.setDecoderResult(failure());
        made.add(end);
    }

    private static DecoderResult failure() {
        return DecoderResult.failure(new IllegalArgumentException("Ambiguous request"));
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("Both Content-Length and Transfer-Encoding");
    }

    /** Whether a line of a head begins with white space; the parser reads whole lines only, so each one begins here. */
    private static boolean startsWithBlank(ByteBuf in, int from, int to) {
        boolean lineStart = true;
        for (int i = from; i < to; i++) {
            byte b = in.getByte(i);
            if (lineStart && (b == ' ' || b == '\t')) {
                return true;
            }
            lineStart = b == '\n';
        }
        return false;
    }

    private static boolean isAmbiguous(HttpRequest request) {
        var version = request.protocolVersion();
        var encodings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        boolean chunked = version.equals(HttpVersion.HTTP_1_1) && encodings.equals(List.of("chunked"));
        return !version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)
                || !encodings.isEmpty() && !chunked
                || request.headers().getAll(HttpHeaderNames.HOST).size() > 1;
    }
}
