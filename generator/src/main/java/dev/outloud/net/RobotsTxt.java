package dev.outloud.net;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.outloud.net.Answer.Received;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the owner of a host allows programs to read; RFC 9309. Not changed once it is read. */
final class RobotsTxt {
    /** The name that a {@code robots.txt} calls us by. */
    private static final String TOKEN = "outloud";

    /** What we make use of. The parser would log each other line. */
    private static final Pattern RULE = Pattern.compile("(?im)^\\uFEFF?[ \\t]*+"
            + "((?:user-?agent|allow|disallow)[ \\t]*+:.*|crawl-delay[ \\t]*+:[ \\t]*+[\\d.]{1,6}[ \\t]*+)$");

    private final BaseRobotRules rules;

    private RobotsTxt(BaseRobotRules rules) {
        this.rules = rules;
    }

    static RobotsTxt read(Received file) {
        String type = file.header("content-type").orElse("text/plain");
        // Without a longest delay: the parser takes a longer one as a ban, and we have a limit of our own.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        String rules = RULE.matcher(new String(file.body(), StandardCharsets.UTF_8))
                .results()
                .map(rule -> rule.group(1))
                .collect(Collectors.joining("\n"));
        byte[] bytes = rules.getBytes(StandardCharsets.UTF_8);
        return new RobotsTxt(parser.parseContent(file.address().toString(), bytes, type, List.of(TOKEN)));
    }

    /** The rules of a host that has none. */
    static RobotsTxt missing() {
        return new RobotsTxt(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }

    boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** How much time the owner wants between requests. */
    Duration delay() {
        return rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY
                ? Duration.ZERO
                : Duration.ofMillis(rules.getCrawlDelay());
    }
}
