package vn.sontay.training.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the texts that a page names, {@code #{text['quiz.submit']}}, into it before it is compiled, as they are the same at
 * every request: evaluating them cost a page a sixth of its time. A text whose name is found out only then stays an
 * expression.
 */
public class ResolvedTexts extends ResourceHandlerWrapper {

    private static final Pattern TEXT = Pattern.compile("(#\\{\\s*)?text\\['([A-Za-z0-9.]+)'](\\s*})?");

    public ResolvedTexts(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String path) {
        ViewResource found = super.createViewResource(context, path);
        if (found == null || !path.endsWith(".xhtml")) {
            return found;
        }
        URL original = found.getURL();
        return new ViewResource() {

            @Override
            public URL getURL() {
                return resolved(original);
            }
        };
    }

    private static URL resolved(URL original) {
        try {
            return URL.of(original.toURI(), new URLStreamHandler() {

                @Override
                protected URLConnection openConnection(URL url) throws IOException {
                    return new ResolvedPage(original);
                }
            });
        } catch (MalformedURLException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page as it is written, with its texts in place. */
    private static final class ResolvedPage extends URLConnection {

        private final URL original;

        ResolvedPage(URL original) {
            super(original);
            this.original = original;
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            try (InputStream written = original.openStream()) {
                String page = new String(written.readAllBytes(), StandardCharsets.UTF_8);
                return new ByteArrayInputStream(
                        resolve(page, CDI.current().select(Texts.class).get()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** @return the page with the texts in place that it names outright */
    static String resolve(String page, Texts texts) {
        Matcher matcher = TEXT.matcher(page);
        StringBuilder resolved = new StringBuilder();
        while (matcher.find()) {
            String text = texts.get(matcher.group(2));
            boolean whole = matcher.group(1) != null && matcher.group(3) != null;
            String put = whole ? text : before(matcher) + literal(text) + after(matcher);
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(whole ? markup(put) : put));
        }
        return matcher.appendTail(resolved).toString();
    }

    private static String before(Matcher matcher) {
        return matcher.group(1) == null ? "" : matcher.group(1);
    }

    private static String after(Matcher matcher) {
        return matcher.group(3) == null ? "" : matcher.group(3);
    }

    /** @return a text of the expression language, written in a page */
    private static String literal(String text) {
        return "'" + markup(text.replace("\\", "\\\\").replace("'", "\\'")) + "'";
    }

    private static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
