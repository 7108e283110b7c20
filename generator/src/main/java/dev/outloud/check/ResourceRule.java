package dev.outloud.check;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Resource;
import java.util.Collection;

/** Every resource in use says who made it. The place is in the list of resources, the same for all who use it. */
final class ResourceRule implements Rule {
    @Override
    public void check(Article article, Collection<String> people, Diagnostics diagnostics) {
        for (Resource resource : article.bibliography()) {
            if (resource.names().isEmpty()) {
                diagnostics.add(
                        Problem.RESOURCE_UNCREDITED,
                        resource.at().locate(),
                        "nobody is named for this resource",
                        "add its author: or editor:, such as {family: Lovelace, given: Ada}; "
                                + "an organisation is {literal: The Society}");
            }
        }
    }
}
