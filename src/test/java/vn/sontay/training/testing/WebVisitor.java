package vn.sontay.training.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A visitor without scripts: keeps cookies, follows redirects unless told otherwise, fills in forms as they stand in the page. What stands behind the # of
 * an address, such as {@code #code=…}, is typed into the fields of that name.
 */
public final class WebVisitor {

    private static final int LONGEST_FILE_NAME = 255;

    private final String address;
    private final CookieManager cookies;
    private final SSLContext trusted;
    private final HttpClient client;

    public WebVisitor(String address) {
        this(address, Nginx.usualTrust());
    }

    /** @param trusted whose certificates are believed */
    public WebVisitor(String address, SSLContext trusted) {
        this(address, trusted, new CookieManager(), HttpClient.Redirect.NORMAL);
    }

    private WebVisitor(String address, SSLContext trusted, CookieManager cookies, HttpClient.Redirect redirect) {
        this.address = address;
        this.trusted = trusted;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).sslContext(trusted)
                .version(HttpClient.Version.HTTP_1_1).build();
    }

    /** @return the same visitor, who stays where a redirect leads away */
    public WebVisitor withoutRedirects() {
        return new WebVisitor(address, trusted, cookies, HttpClient.Redirect.NEVER);
    }

    /** An answer of the server, read as a page. */
    public record Page(WebVisitor visitor, int status, String url, String body, Map<String, List<String>> headers) {

        public Document html() {
            return Jsoup.parse(body, url);
        }

        /** @return the texts of the messages beside fields and on top */
        public String messages() {
            return html().select(".field-error, .page-messages, .notice").text();
        }

        public String heading() {
            return html().select("h1").text();
        }

        /** @return the form with that id, filled in as it stands */
        public Form form(String id) {
            return findForm(id).orElseThrow(
                    () -> new IllegalStateException("no form " + id + " at " + url + ": " + html().title()));
        }

        /** @return the same, or empty when the page has no such form; a form without id is found by its place, from #0 */
        public Optional<Form> findForm(String id) {
            List<Element> all = html().select("form");
            return all.stream().filter(form -> id.equals(name(form, all))).findFirst()
                    .map(form -> new Form(visitor, form).withFragment(url));
        }

        /** @return the ids of all forms, or their places for those without */
        public List<String> forms() {
            List<Element> all = html().select("form");
            return all.stream().map(form -> name(form, all)).toList();
        }

        private static String name(Element form, List<Element> all) {
            return form.id().isEmpty() ? "#" + all.indexOf(form) : form.id();
        }
    }

    /** A form as it stands in a page. */
    public static final class Form {

        private final WebVisitor visitor;
        private final Element form;
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, byte[]> files = new LinkedHashMap<>();

        private Form(WebVisitor visitor, Element form) {
            this.visitor = visitor;
            this.form = form;
            values.putAll(FormFields.values(form));
        }

        /** Sets the field with that name, whether or not the page has it. */
        public Form with(String name, String... newValues) {
            values.put(name, List.of(newValues));
            return this;
        }

        /** Fills in or changes every field but files and passwords. @return what was given, by name */
        public Map<String, List<String>> touch() {
            Map<String, List<String>> touched = FormFields.touched(form);
            values.putAll(touched);
            return touched;
        }

        /** @return all that is sent, but for the button */
        public Map<String, List<String>> values() {
            return new LinkedHashMap<>(values);
        }

        /** @return what is sent under that name; empty when nothing is */
        public List<String> values(String name) {
            return values.getOrDefault(name, List.of());
        }

        /** Presses the button in a browser of somebody else, or of nobody. */
        public Page pressAs(WebVisitor other, String button) {
            Form same = new Form(other, form);
            same.values.putAll(values);
            return same.press(button);
        }

        private Form withFragment(String url) {
            String fragment = url.contains("#") ? url.substring(url.indexOf('#') + 1) : "";
            for (String pair : fragment.split("&")) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2 && values.containsKey(parts[0])) {
                    with(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
                }
            }
            return this;
        }

        /** @return the same form, filled in as it stands in the page */
        public Form copy() {
            return new Form(visitor, form);
        }

        /** @return the names of the fields that a user can fill in */
        public List<String> fillable() {
            return FormFields.fillable(form);
        }

        /** @return the names of the fields that a user can only choose in */
        public List<String> choices() {
            return FormFields.choices(form);
        }

        /** @return the names of the hidden fields of the application itself */
        public List<String> hidden() {
            return FormFields.hidden(form);
        }

        /** @return the names of the buttons, the main one first; a button without a name is an empty text */
        public List<String> buttons() {
            return FormFields.buttons(form);
        }

        /** @return the whole address that it is sent to */
        public String action() {
            return form.absUrl("action").isEmpty() ? form.baseUri() : form.absUrl("action");
        }

        /** @return whether sending it changes nothing and its fields go into the address */
        public boolean isGet() {
            return !form.attr("method").equalsIgnoreCase("post");
        }

        /** Presses the button with that name and returns the page that follows. */
        public Page press(String button) {
            Map<String, List<String>> sent = new LinkedHashMap<>(values);
            if (!button.isEmpty()) {
                sent.put(button, List.of(button));
            }
            if (isGet()) {
                return visitor.open(address());
            }
            return sendsFiles() ? visitor.postFiles(action(), sent, files()) : visitor.post(action(), sent);
        }

        /** Chooses a file, as a browser does; what is given as the field's text is the name. */
        public Form withFile(String name, String fileName, byte[] bytes) {
            files.put(name, bytes);
            return with(name, fileName);
        }

        private boolean sendsFiles() {
            return form.attr("enctype").equals("multipart/form-data");
        }

        /** A file that was not chosen is sent with what stands for its name, or with nothing. */
        private Map<String, byte[]> files() {
            Map<String, byte[]> sent = new LinkedHashMap<>(files);
            form.select("input[type=file]").eachAttr("name").forEach(name -> sent.putIfAbsent(name,
                    values.getOrDefault(name, List.of("")).getFirst().getBytes(StandardCharsets.UTF_8)));
            return sent;
        }

        /** @return the address with the fields, for a form that changes nothing */
        public String address() {
            return action().replaceFirst("[?].*", "") + "?" + encoded(values);
        }
    }

    /** @param path such as {@code /home}, or a whole address */
    public Page open(String path) {
        String[] parts = path.split("#", 2);
        Page page = send(HttpRequest.newBuilder(uri(parts[0])).GET());
        return parts.length == 1
                ? page
                : new Page(this, page.status(), page.url() + "#" + parts[1], page.body(), page.headers());
    }

    /** Posts fields as a form does. */
    public Page post(String path, Map<String, List<String>> fields) {
        return send(posted(path, fields));
    }

    /** Posts fields as a form does and returns the file that is answered. */
    public byte[] download(String path, Map<String, List<String>> fields) {
        return file(posted(path, fields));
    }

    /** @return the file of that address */
    public byte[] download(String path) {
        return file(HttpRequest.newBuilder(uri(path)).GET());
    }

    private byte[] file(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts fields and files as a form with files does; the field of a file holds its name. */
    public Page postFiles(String path, Map<String, List<String>> fields, Map<String, byte[]> files) {
        String boundary = "----" + UUID.randomUUID();
        List<byte[]> body = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> {
            byte[] bytes = files.getOrDefault(name, value.getBytes(StandardCharsets.UTF_8));
            String file = files.containsKey(name)
                    ? "; filename=\"" + fileName(value) + "\""
                    : "";
            body.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n"
                    + (file.isEmpty() ? "" : "Content-Type: application/octet-stream\r\n") + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.add(bytes);
            body.add("\r\n".getBytes(StandardCharsets.UTF_8));
        }));
        body.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(uri(path)).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(Sounds.join(body.toArray(byte[][]::new)))));
    }

    /** No disk has a longer name, and a browser writes no quotes and no controls in it. */
    private static String fileName(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_FILE_NAME)).replaceAll("[\"\\p{Cntrl}]", "_");
    }

    private HttpRequest.Builder posted(String path, Map<String, List<String>> fields) {
        return HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    private static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Sends JSON with the session's token. */
    public Page json(String method, String path, String body, String token) {
        return send(
                HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json").header("X-Token", token)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Signs in by the form. @return the page that follows */
    public Page signIn(String name, String password) {
        return open("/sign-in").form("signIn").with("name", name).with("password", password).press("submit");
    }

    /** @return the session's token, as the pages of a signed-in user carry it */
    public String token() {
        return open("/home").html().select("input[name=_token]").attr("value");
    }

    /** @return the cookies so far, as the header Cookie carries them */
    public String cookies() {
        return cookies.getCookieStore().get(URI.create(address)).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
    }

    private URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(this, response.statusCode(), response.uri().toString(), response.body(),
                    response.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
