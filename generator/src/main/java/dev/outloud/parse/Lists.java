package dev.outloud.parse;

import dev.outloud.parse.frontmatter.Value;
import java.util.List;

/** The shapes in which lists of people, resources and media come. */
final class Lists {
    private Lists() {}

    /**
     * The items of a bare list, of a list under a key, or the value alone where one may stand for a list.
     *
     * @param single whether a mapping without that key is itself the only item
     */
    static List<Value> items(Value value, String key, boolean single) {
        if (value instanceof Value.Sequence list) {
            return list.items();
        }
        if (value instanceof Value.Mapping mapping) {
            Value under = mapping.get(key).orElse(null);
            if (under instanceof Value.Sequence list) {
                return list.items();
            }
            return single || under == null ? List.of(value) : List.of(under);
        }
        return List.of(value);
    }
}
