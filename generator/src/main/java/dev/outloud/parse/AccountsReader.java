package dev.outloud.parse;

import dev.outloud.model.Accounts;
import dev.outloud.model.Profiles;
import dev.outloud.parse.frontmatter.Value;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code accounts:}: one handle a network, of any network that has a name. */
final class AccountsReader {
    private AccountsReader() {}

    static Accounts read(Fields fields) {
        Map<String, String> handles = new TreeMap<>();
        for (Value.Entry entry : fields.mapping().entries()) {
            String handle = fields.string(entry.key().text());
            if (handle != null) {
                handles.put(Profiles.network(entry.key().text()), handle);
            }
        }
        return new Accounts(handles);
    }
}
