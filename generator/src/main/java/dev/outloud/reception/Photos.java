package dev.outloud.reception;

import dev.outloud.avatar.Avatar;
import dev.outloud.model.Reply;
import dev.outloud.net.Answer.Received;
import dev.outloud.net.Gateway;
import dev.outloud.net.WebRequest;
import dev.outloud.output.LedgerWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pictures of those who reply, made small, so that no page of the blog asks another host for them. A picture that
 * cannot be had is none: the letters of the name stand in its place. For one run.
 */
final class Photos {
    private final Path folder;
    private final Gateway gateway;
    private final Map<String, Optional<Avatar>> asked = new HashMap<>();

    Photos(Path folder, Gateway gateway) {
        this.folder = folder;
        this.gateway = gateway;
    }

    /**
     * The name of its file, once it is there.
     *
     * @param address of a picture; null for none
     * @throws IOException if the disk does not take it
     */
    @Nullable
    String keep(@Nullable String address) throws IOException {
        if (address == null) {
            return null;
        }
        Avatar avatar = asked.computeIfAbsent(address, this::ask).orElse(null);
        if (avatar == null) {
            return null;
        }
        LedgerWriter.writeNew(folder.resolve(Reply.PHOTOS + avatar.name()), avatar.bytes());
        return avatar.name();
    }

    private Optional<Avatar> ask(String address) {
        return gateway.get(WebRequest.picture(address)) instanceof Received received && received.status() < 300
                ? Avatar.of(received.body())
                : Optional.empty();
    }
}
