package vn.sontay.training.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser's first visit of a page: the page and everything that it and its style sheets refer to, on one connection. */
final class FirstVisit {

    private static final Pattern STYLE_REFERENCE = Pattern.compile("url\\(\\s*['\"]?(?!data:)([^'\")]+)");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CountingProxy counter;
    private final Visitor visitor;

    FirstVisit(CountingProxy counter, Visitor visitor) {
        this.counter = counter;
        this.visitor = visitor;
    }

    /**
     * What came over the wire for one address.
     *
     * @param bytes head and body, as sent
     */
    record Part(String path, long bytes) {
    }

    /** @return the page and then its parts, each once */
    List<Part> of(String path) {
        List<Part> parts = new ArrayList<>();
        Set<URI> seen = new LinkedHashSet<>();
        get(URI.create(counter.address() + path), parts, seen);
        return parts;
    }

    private void get(URI address, List<Part> parts, Set<URI> seen) {
        if (!seen.add(address)) {
            return;
        }
        long before = counter.received();
        HttpResponse<byte[]> answer = send(address);
        parts.add(new Part(address.getRawPath(), counter.received() - before));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            Document page = Jsoup.parse(text(answer), address.toString());
            page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest]").eachAttr("abs:href")
                    .forEach(reference -> get(URI.create(reference), parts, seen));
            page.select("script[src], img[src]").eachAttr("abs:src")
                    .forEach(reference -> get(URI.create(reference), parts, seen));
        } else if (type.startsWith("text/css")) {
            Matcher references = STYLE_REFERENCE.matcher(text(answer));
            while (references.find()) {
                get(address.resolve(references.group(1)), parts, seen);
            }
        }
    }

    private HttpResponse<byte[]> send(URI address) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address).header("Cookie", visitor.cookie()).header("Accept-Encoding", "gzip").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
