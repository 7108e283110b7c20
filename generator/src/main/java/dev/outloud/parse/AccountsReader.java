package dev.outloud.parse;

import dev.outloud.model.Accounts;
import dev.outloud.parse.frontmatter.Value;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code accounts:}: one handle a network, of any network that has a name. */
final class AccountsReader {
    private AccountsReader() {}

    static Accounts read(Fields fields) {
        Map<String, String> handles = new TreeMap<>();
        for (Value.Entry entry : fields.mapping().entries()) {
            String network = entry.key().text();
            String handle = fields.string(network);
            if (handle != null) {
                handles.put(network.equals("twitter") ? "x" : network, handle);
            }
        }
        return new Accounts(handles);
    }
}
