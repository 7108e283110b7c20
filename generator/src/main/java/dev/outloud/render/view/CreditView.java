package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person credited by an article.
 *
 * @param home their own place on the Web; null if none is known
 * @param reasons keys of messages: {@code quoted}, {@code cited}, {@code mentioned}, {@code pictured}
 */
public record CreditView(PersonView person, @Nullable LinkView home, List<String> reasons) {
    public CreditView {
        reasons = List.copyOf(reasons);
    }
}
