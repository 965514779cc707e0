package vn.sontay.training.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;

/** What somebody finds by following links from home: addresses, and the forms that change something. */
final class Crawl {

    private static final int SERVERS_FAULT = 500;
    private static final int MOST_PAGES = 650;

    private final String account;
    private final RunningApp app;
    private final WebVisitor visitor;
    private final Set<String> seen = new LinkedHashSet<>(List.of("/home"));
    private final Set<String> broken = new TreeSet<>();
    private final Set<String> sources = new TreeSet<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    private Crawl(String account, RunningApp app) {
        this.account = account;
        this.app = app;
        this.visitor = new WebVisitor(app.address());
    }

    /** A form as it stands at that address. */
    record Form(String account, String address, String id, WebVisitor.Form filled) {
    }

    /** @param mostAlike so many addresses are opened that differ in numbers alone */
    static Crawl by(String account, RunningApp app, int mostAlike) {
        Crawl crawl = new Crawl(account, app);
        crawl.visitor.signIn(account, Hasty.DEMO_PASSWORD);
        crawl.follow(mostAlike);
        return crawl;
    }

    /** What hasn't been seen yet comes first, however many pages there are of one kind. */
    private void follow(int mostAlike) {
        Map<String, Integer> alike = new HashMap<>();
        SortedMap<Integer, Deque<String>> ahead = new TreeMap<>(Map.of(1, new ArrayDeque<>(seen)));
        for (int pages = 0; !ahead.isEmpty() && pages < MOST_PAGES; pages++) {
            Deque<String> rarest = ahead.get(ahead.firstKey());
            String address = rarest.poll();
            if (rarest.isEmpty()) {
                ahead.remove(ahead.firstKey());
            }
            for (String link : open(address)) {
                if (!seen.contains(link) && alike.merge(shape(link), 1, Integer::sum) <= mostAlike) {
                    seen.add(link);
                    ahead.computeIfAbsent(alike.get(shape(link)), each -> new ArrayDeque<>()).add(link);
                }
            }
        }
        ahead.values().forEach(seen::removeAll);
    }

    private List<String> open(String address) {
        WebVisitor.Page page = visitor.open(address);
        if (page.status() != 200) {
            broken.add(address + " answers " + page.status() + " to " + account
                    + (page.status() >= SERVERS_FAULT ? ": " + app.lastError() : ""));
        }
        if (!page.headers().getOrDefault("content-type", List.of("")).getFirst().startsWith("text/html")) {
            return List.of();
        }
        for (String id : page.forms()) {
            WebVisitor.Form form = page.form(id);
            if (!form.isGet()) {
                String name = name(page, id);
                forms.putIfAbsent(path(address) + " " + name, new Form(account, address, name, form));
            }
        }
        page.html().select("[src]").forEach(each -> sources.add(each.absUrl("src").replace(app.address(), "")));
        return links(page);
    }

    /** @return the form's id, or where it is sent when it has none */
    static String name(WebVisitor.Page page, String id) {
        return id.startsWith("#") ? URI.create(page.form(id).action()).getPath() : id;
    }

    /** @return where its links and the forms that only ask lead, within the site */
    List<String> links(WebVisitor.Page page) {
        List<String> links = new ArrayList<>();
        page.html().select("a[href]").forEach(link -> links.add(link.absUrl("href").replaceFirst("#.*", "")));
        page.html().select("form[method=get]").forEach(form -> links.add(form.absUrl("action") + "?" + form
                .select("input[type=hidden]").stream().map(field -> field.attr("name") + "=" + field.val())
                .collect(Collectors.joining("&"))));
        return links.stream().filter(link -> link.startsWith(app.address()))
                .map(link -> link.substring(app.address().length())).toList();
    }

    /** Pages of one kind look alike: a few of each are enough. */
    private static String shape(String address) {
        return address.replaceAll("\\d+", "#").replaceAll("(page|q|asOf)=[^&]*", "$1")
                .replaceAll("^(/(?:tra-cuu/|leader/law-change|trainee/change)[^?]*[?]).*", "$1");
    }

    /** @return the path of an address without its parameters */
    static String path(String address) {
        return address.replaceFirst("[?].*", "");
    }

    WebVisitor visitor() {
        return visitor;
    }

    /** @return every address that was opened, as it was found */
    Set<String> seen() {
        return seen;
    }

    /** @return the addresses of that path */
    Stream<String> seen(String path) {
        return seen.stream().filter(address -> path(address).equals(path));
    }

    /** @return the links that didn't open, with what they answered */
    Set<String> broken() {
        return broken;
    }

    /** @return the forms that change something, the first of each page and id */
    Collection<Form> forms() {
        return forms.values();
    }

    /** @return addresses of pictures and sounds in the pages */
    Set<String> sources() {
        return sources;
    }
}
