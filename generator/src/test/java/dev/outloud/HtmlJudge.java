package dev.outloud;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML. */
final class HtmlJudge implements ErrorHandler {
    /** Its schema compiler recurses deeply. */
    private static final long STACK = 64L << 20;

    private final List<String> said = new ArrayList<>();
    private String page = "";

    private HtmlJudge() {}

    /** Errors and warnings in pages, each with the page's name and the line. */
    static List<String> judge(Map<String, String> pages) {
        FutureTask<List<String>> work = new FutureTask<>(() -> new HtmlJudge().all(pages));
        new Thread(null, work, "html-judge", STACK).start();
        try {
            return work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the checker gave up", e);
        }
    }

    private List<String> all(Map<String, String> pages) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
        validator.setUpValidatorAndParsers(this, false, false);
        for (Map.Entry<String, String> one : pages.entrySet()) {
            page = one.getKey();
            InputSource source = new InputSource(new StringReader(one.getValue()));
            source.setSystemId("https://notes.example.org/");
            validator.checkHtmlInputSource(source);
        }
        return said;
    }

    private void say(String severity, SAXParseException e) {
        said.add(page + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + severity + ": " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
        say("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
        say("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
        say("fatal error", e);
    }
}
