package dev.outloud.render.view;

import java.util.List;

/**
 * A person credited by an article.
 *
 * @param reasons keys of messages: {@code quoted}, {@code cited}, {@code mentioned}, {@code pictured}
 */
public record CreditView(PersonView person, List<String> reasons) {
    public CreditView {
        reasons = List.copyOf(reasons);
    }
}
