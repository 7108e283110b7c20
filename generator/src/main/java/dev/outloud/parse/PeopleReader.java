package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Accounts;
import dev.outloud.model.Consent;
import dev.outloud.model.Person;
import dev.outloud.model.Slug;
import dev.outloud.model.document.Document.PeopleDocument;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import dev.outloud.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code people.yml}, a list, and {@code people/*.yml}, one person or several. */
final class PeopleReader {
    private static final String KEBAB = "ids are lower-case letters and digits parted by hyphens: ";

    PeopleDocument read(Value value, SourceText source, Diagnostics diagnostics) {
        List<PersonEntry> people = new ArrayList<>();
        boolean single = source.path().isUnder("people/");
        for (Value item : Lists.items(value, "people", single)) {
            if (item instanceof Value.Mapping mapping) {
                person(new Fields(mapping, source, diagnostics), single && item == value)
                        .ifPresent(people::add);
            } else {
                diagnostics.add(
                        Problem.WRONG_TYPE,
                        source,
                        item.span(),
                        "a person must be a list of keys, not " + item.kindInWords(),
                        "write it as: - name: Ada Lovelace");
            }
        }
        return new PeopleDocument(source, people);
    }

    private static Optional<PersonEntry> person(Fields fields, boolean idByFile) {
        Ref written = fields.text("id");
        Ref name = fields.required("name", "name: Ada Lovelace").orElse(null);
        Consent consent = ConsentReader.read(fields);
        String id = id(fields, written, name, consent, idByFile);
        Origin at = written != null ? written.at() : name != null ? name.at() : fields.origin();
        if (name == null || id == null) {
            return Optional.empty();
        }
        if (!Person.mayBeId(id)) {
            fields.report(
                    Problem.BAD_VALUE,
                    new Ref(id, at),
                    "/people/" + id + "/ is a list of people, and cannot be a page of one",
                    "give them another id: " + id + "-1");
        }
        if (written != null || idByFile) {
            ConsentReader.checkId(fields, id, name.value(), consent, at);
        }
        List<Ref> aliases = fields.texts("aliases");
        return Optional.of(new PersonEntry(person(fields, id, name.value(), consent), at, aliases));
    }

    private static @Nullable String id(
            Fields fields, @Nullable Ref written, @Nullable Ref name, Consent consent, boolean byFile) {
        if (written != null) {
            if (!Slug.isValid(written.value())) {
                fields.report(
                        Problem.BAD_VALUE,
                        written,
                        "\"" + written.value() + "\" is no id",
                        KEBAB + Slug.of(written.value(), "ada-lovelace"));
                return null;
            }
            return written.value();
        }
        String agreed = consent.nameAs();
        String shown = agreed != null ? agreed : name == null ? "" : name.value();
        String from = byFile ? fields.source().path().stem() : shown;
        return from.isEmpty() ? null : Slug.of(from, "person");
    }

    private static Person.Kind kind(Fields fields) {
        Ref written = fields.text("type");
        if (written == null) {
            return Person.Kind.PERSON;
        }
        return switch (written.value().toLowerCase(Locale.ROOT)) {
            case "person" -> Person.Kind.PERSON;
            case "organisation", "organization" -> Person.Kind.ORGANISATION;
            default -> {
                fields.report(
                        Problem.BAD_VALUE,
                        written,
                        "there is no \"" + written.value() + "\" among people",
                        "write type: organisation, or leave the line out for a person");
                yield Person.Kind.PERSON;
            }
        };
    }

    private static Person person(Fields fields, String id, String name, Consent consent) {
        Person person = new Person(
                id,
                name,
                kind(fields),
                Addresses.web(fields, "url"),
                fields.string("bio"),
                fields.string("photo"),
                fields.string("pronouns"),
                fields.string("affiliation"),
                Addresses.web(fields, "feed"),
                fields.flag("author", false),
                fields.strings("aliases"),
                fields.section("accounts").map(AccountsReader::read).orElse(Accounts.NONE),
                consent,
                true);
        ConsentReader.finish(fields);
        return person;
    }
}
