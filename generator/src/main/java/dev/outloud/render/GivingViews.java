package dev.outloud.render;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.share.Giving;
import dev.outloud.model.share.Giving.Month;
import dev.outloud.model.share.Giving.Received;
import dev.outloud.model.share.Giving.Todo;
import dev.outloud.render.view.GivingView;
import dev.outloud.render.view.GivingView.BarView;
import dev.outloud.render.view.GivingView.ReceivedView;
import dev.outloud.render.view.GivingView.RowView;
import dev.outloud.render.view.LinkView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The giving report as a page. */
final class GivingViews {
    private static final int MONTHS = 36;
    private static final int STEP = 32;
    private static final int HEIGHT = 100;

    private final Views views;

    GivingViews(Views views) {
        this.views = views;
    }

    GivingView view(Giving giving) {
        List<Month> months = giving.months()
                .subList(
                        Math.max(0, giving.months().size() - MONTHS),
                        giving.months().size());
        int most = Math.max(
                1,
                months.stream()
                        .mapToInt(month -> Math.max(month.given(), Math.max(month.asked(), month.received())))
                        .max()
                        .orElse(1));
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("LLLL uuuu", views.messages().language());
        DateTimeFormatter other =
                DateTimeFormatter.ofPattern("LLL", views.messages().language());
        DateTimeFormatter january =
                DateTimeFormatter.ofPattern("LLL uu", views.messages().language());
        List<BarView> bars = new ArrayList<>();
        for (Month month : months) {
            bars.add(new BarView(
                    bars.size() * STEP,
                    format.format(month.month()),
                    (month.month().getMonthValue() == 1 ? january : other).format(month.month()),
                    month.given(),
                    month.given() * HEIGHT / most,
                    month.asked(),
                    month.asked() * HEIGHT / most,
                    month.received(),
                    month.received() * HEIGHT / most));
        }
        int all = giving.promisesKept() + giving.promisesOpen();
        return new GivingView(
                giving.next().stream().map(this::todo).toList(),
                giving.people().stream()
                        .map(row -> new RowView(
                                row.person().displayName(),
                                row.credited(),
                                day(row.last()),
                                day(row.told()),
                                row.replies(),
                                row.received()))
                        .toList(),
                giving.received().stream().map(this::received).toList(),
                bars,
                Math.max(1, bars.size()) * STEP,
                most,
                all == 0 ? "" : views.messages().text("giving.promises", giving.promisesKept(), all));
    }

    private ReceivedView received(Received one) {
        return new ReceivedView(
                new LinkView(one.name(), one.url()),
                views.messages().text("giving.received." + one.kind().key(), one.title()),
                String.valueOf(day(one.day())),
                one.isAnswered());
    }

    private LinkView todo(Todo todo) {
        String key = "giving.do." + todo.kind().name().toLowerCase(Locale.ROOT);
        String text = views.messages().text(key, todo.name(), todo.what(), todo.count());
        return new LinkView(text, todo.href().isEmpty() ? null : todo.href());
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null
                ? null
                : views.date(new PublicationDate(
                                day.atStartOfDay(views.settings().timezone()), true))
                        .text();
    }
}
