package dev.outloud.reception.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the fields of forms mean, by the names that services and their users commonly give them. */
enum FormField {
    NAME("name", "yourname", "fullname", "displayname", "author", "authorname", "nickname", "vorundnachname"),
    FIRST_NAME("firstname", "givenname", "vorname"),
    LAST_NAME("lastname", "familyname", "surname", "nachname"),
    MAIL("email", "youremail", "emailaddress", "mail", "yourmail", "replyto", "authoremail", "emailadresse"),
    URL("website", "site", "homepage", "yourwebsite", "yoursite", "yoururl", "web", "authorurl", "webseite", "url"),
    TEXT(
            "message",
            "yourmessage",
            "comment",
            "yourcomment",
            "comments",
            "text",
            "content",
            "reply",
            "nachricht",
            "kommentar",
            "body"),
    DATE(
            "date",
            "createdat",
            "created",
            "timestamp",
            "submittedat",
            "submissiondate",
            "submitted",
            "submitdate",
            "published",
            "datum",
            "zeitstempel"),
    /** Last of all what may as well be the writer's own place. */
    PAGE(
            "page",
            "post",
            "slug",
            "urlofpage",
            "pageurl",
            "posturl",
            "permalink",
            "path",
            "article",
            "referrer",
            "referer",
            "url"),
    IN_REPLY_TO("inreplyto", "replyingto", "replytoid", "parent", "parentid"),
    /** For programs that fill every field. */
    TRAP("gotcha", "botfield", "honeypot", "honey"),
    /** Known, and of no use here. */
    OTHER(
            "id",
            "uuid",
            "number",
            "title",
            "summary",
            "subject",
            "company",
            "siteurl",
            "formname",
            "formid",
            "form",
            "ip",
            "remoteip",
            "useragent",
            "useragentstring",
            "language",
            "country",
            "next",
            "spam",
            "status",
            "read",
            "orderedhumanfields",
            "grecaptcharesponse",
            "hcaptcharesponse",
            "cfturnstileresponse");

    /** Parted by spaces. */
    private final String names;

    FormField(String... names) {
        this.names = String.join(" ", names);
    }

    /**
     * The value of the first of its names that has one; empty if none has.
     *
     * @param fields by their {@linkplain #plain plain} names
     */
    String in(Map<String, String> fields) {
        return names().map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    static boolean isKnown(String plain) {
        return Arrays.stream(values()).anyMatch(field -> field.names().anyMatch(plain::equals));
    }

    private Stream<String> names() {
        return Arrays.stream(names.split(" ", -1));
    }

    /** {@code Your-Name} is {@code yourname}. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
