package dev.outloud.parse;

import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.FrontMatter.Answers;
import dev.outloud.model.document.FrontMatter.FollowUp;
import dev.outloud.model.document.FrontMatter.LeadImage;
import dev.outloud.model.document.FrontMatter.Purpose;
import dev.outloud.model.document.WrittenDate;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Binds the front matter of a post or page; understands the usual keys of other generators too. */
final class FrontMatterReader {
    private static final Set<String> PROBLEMS =
            Arrays.stream(Problem.values()).map(Problem::id).collect(Collectors.toCollection(TreeSet::new));

    private final Fields fields;

    FrontMatterReader(Fields fields) {
        this.fields = fields;
    }

    FrontMatter read() {
        FrontMatter read = new FrontMatter(
                fields.text("title"),
                guid(),
                date(),
                fields.date("updated", "lastmod", "modified"),
                fields.date("expires", "expiryDate"),
                fields.text("slug"),
                fields.text("permalink", "url"),
                fields.texts("aliases"),
                Stream.concat(fields.texts("authors").stream(), fields.texts("author").stream())
                        .toList(),
                fields.text("description", "summary", "excerpt"),
                Stream.concat(CommaList.read(fields, "tags").stream(), CommaList.read(fields, "categories").stream())
                        .toList(),
                fields.text("series"),
                week(),
                image(),
                draft(),
                fields.text("lang"),
                license(),
                purpose(),
                fields.strings("ask"),
                followUps(),
                fields.texts("resources"),
                answers(),
                new HandWrittenReader(fields).read(),
                fields.flagOrNull("toc"),
                allow());
        fields.ignore("layout", "type");
        fields.finish();
        return read;
    }

    private @Nullable Ref guid() {
        Ref id = fields.text("guid");
        if (id == null || Addresses.isAbsolute(id.value())) {
            return id;
        }
        fields.report(
                Problem.BAD_VALUE,
                id,
                "\"" + id.value() + "\" is no id that feed readers keep apart from all others",
                "write a whole address, or a tag: URI such as tag:example.org,2026:my-post");
        return null;
    }

    /** {@code published:} is a date to some generators; to Jekyll, {@code published: false} is a draft. */
    private boolean saysWhen() {
        return fields.value("published")
                .filter(found -> Truth.read(found).isPresent())
                .isEmpty();
    }

    private @Nullable WrittenDate date() {
        if (!saysWhen()) {
            return fields.date("date", "publishDate");
        }
        if (fields.value("date").isPresent()) {
            // Read for its mistakes: "published: no" must not publish what its author holds back.
            fields.date("published");
        }
        return fields.date("date", "published", "publishDate");
    }

    private @Nullable Origin draft() {
        boolean draft = fields.flag("draft", false);
        boolean unpublished = !saysWhen() && !fields.flag("published", true);
        return draft || unpublished
                ? fields.value(draft ? "draft" : "published")
                        .map(fields::origin)
                        .orElseThrow()
                : null;
    }

    /** Whether the front matter gives a date, be it a wrong one. */
    boolean isDated() {
        return (saysWhen() ? fields.value("date", "published", "publishDate") : fields.value("date", "publishDate"))
                .isPresent();
    }

    private @Nullable LeadImage image() {
        Value value = fields.value("image").orElse(null);
        if (value instanceof Value.Mapping) {
            Fields inner = fields.section(value, "image").orElseThrow();
            Ref source = inner.required("src", "src: picture.jpg").orElse(null);
            String alt = inner.string("alt");
            Ref credit = inner.text("credit");
            inner.finish();
            return source == null ? null : new LeadImage(source, alt == null ? "" : alt, credit);
        }
        Ref source = fields.text("image");
        return source == null ? null : new LeadImage(source, "", null);
    }

    private @Nullable Ref license() {
        LicenseNames.read(fields, "license");
        return fields.text("license");
    }

    /** One text alone is the goal. */
    private @Nullable Purpose purpose() {
        Value value = fields.value("purpose").orElse(null);
        if (value instanceof Value.Mapping) {
            Fields inner = fields.section(value, "purpose").orElseThrow();
            Purpose purpose = new Purpose(inner.string("goal"), inner.string("help"), inner.string("contribution"));
            inner.finish();
            return purpose;
        }
        String goal = fields.string("purpose");
        return goal == null ? null : new Purpose(goal, null, null);
    }

    private int week() {
        return fields.section("circle")
                .map(circle -> {
                    int week = circle.count("week", 0);
                    circle.finish();
                    return week;
                })
                .orElse(0);
    }

    /** False, or where it is talked about. */
    private Answers answers() {
        Value value = fields.value("replies").orElse(null);
        if (value == null) {
            return Answers.USUAL;
        }
        if (value instanceof Value.Scalar scalar && Truth.read(scalar).isPresent()) {
            return new Answers(fields.flag("replies", true), List.of());
        }
        List<Ref> threads = new ArrayList<>();
        for (Ref thread : fields.texts("replies")) {
            if (Addresses.isWeb(thread.value())) {
                threads.add(thread);
            } else {
                fields.report(
                        Problem.BAD_VALUE,
                        thread,
                        "\"" + thread.value() + "\" is no place where a post is talked about",
                        "write the address of a thread, or false to take no replies");
            }
        }
        return new Answers(true, threads);
    }

    private List<FollowUp> followUps() {
        List<FollowUp> promises = new ArrayList<>();
        for (Value item : fields.items("follow-ups")) {
            fields.section(item, "follow-ups").ifPresent(inner -> {
                Ref to = inner.required("to", "to: ada-lovelace").orElse(null);
                String what = inner.string("what");
                LocalDate due = day(inner.date("due"));
                LocalDate done = day(inner.date("done"));
                inner.finish();
                if (to != null) {
                    promises.add(new FollowUp(to, what == null ? "" : what, due, done));
                }
            });
        }
        return promises;
    }

    private static @Nullable LocalDate day(@Nullable WrittenDate date) {
        return date == null ? null : date.day();
    }

    private List<Ref> allow() {
        List<Ref> allowed = fields.texts("allow");
        for (Ref id : allowed) {
            if (!PROBLEMS.contains(id.value())) {
                fields.report(
                        Problem.BAD_VALUE,
                        id,
                        "there is no diagnostic \"" + id.value() + "\"",
                        DidYouMean.hint(id.value(), PROBLEMS, "use the id in the brackets behind the message"));
            }
        }
        return allowed;
    }
}
