package dev.outloud.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an answer up to a limit, and hangs up where more come. For one answer. */
final class LimitedBody implements BodySubscriber<LimitedBody.Bytes> {
    private final int limit;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<Bytes> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    LimitedBody(int limit) {
        this.limit = limit;
    }

    /**
     * What was taken.
     *
     * @param cut whether there was more
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] bytes, boolean cut) {
        /**
         * The bytes without their content coding, RFC 9110, section 8.4.1.
         *
         * @throws IOException if they are not in that coding, or it is not the one that was asked for
         */
        Bytes unpacked(String coding, int limit) throws IOException {
            if (cut || bytes.length == 0) {
                return this;
            }
            return switch (coding.toLowerCase(Locale.ROOT)) {
                case "", "identity" -> this;
                case "gzip", "x-gzip" -> {
                    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                        byte[] unpacked = in.readNBytes(limit);
                        yield new Bytes(unpacked, in.read() >= 0);
                    }
                }
                default -> throw new IOException("not asked for: " + coding);
            };
        }
    }

    @Override
    public CompletionStage<Bytes> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), limit - taken.size())];
            buffer.get(bytes);
            taken.writeBytes(bytes);
            if (buffer.hasRemaining()) {
                hangUp();
                return;
            }
        }
    }

    private void hangUp() {
        if (subscription != null) {
            subscription.cancel();
        }
        whole.complete(new Bytes(taken.toByteArray(), true));
    }

    @Override
    public void onError(Throwable fault) {
        whole.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        whole.complete(new Bytes(taken.toByteArray(), false));
    }
}
