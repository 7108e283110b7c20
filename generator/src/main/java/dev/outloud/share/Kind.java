package dev.outloud.share;

import dev.outloud.model.share.Snippet;
import java.util.List;

/** One kind of snippet. Implementations are stateless. */
interface Kind {
    /** The snippets of this kind for a post on a network; what cannot fit is reported to {@code out}. */
    List<Snippet> write(PostText post, NetworkRules rules, Outcome out);
}
