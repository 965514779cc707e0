package vn.sontay.training.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Every form that a visitor finds by following links, but for signing out, and every kind of address. */
public final class SiteForms {

    private static final int MOST_PAGES = 900;
    private static final int MOST_OF_A_KIND = 4;
    /** Of those that hardly ask anything, by the first of their path. */
    private static final String READ_ONLY = "/leader/";

    private final WebVisitor visitor;
    private final String origin;
    private final Predicate<String> avoid;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private final Map<String, Found> forms = new TreeMap<>();

    private SiteForms(WebVisitor visitor, String origin, Predicate<String> avoid) {
        this.visitor = visitor;
        this.origin = origin;
        this.avoid = avoid;
    }

    /**
     * A form.
     *
     * @param page the path without parameters
     * @param id or its place in the page
     * @param addresses where it stands, a few
     */
    public record Found(String page, String id, List<String> addresses) {

        @Override
        public String toString() {
            return page + " " + id;
        }
    }

    /** @param avoid addresses not to be opened @return what is found from those addresses on */
    public static SiteForms crawl(WebVisitor visitor, String origin, List<String> from, Predicate<String> avoid) {
        SiteForms found = new SiteForms(visitor, origin, avoid);
        Deque<String> ahead = new ArrayDeque<>(from);
        found.pages.addAll(from);
        while (!ahead.isEmpty() && found.pages.size() < MOST_PAGES) {
            ahead.addAll(found.visit(ahead.poll()));
        }
        return found;
    }

    private List<String> visit(String address) {
        WebVisitor.Page page = visitor.open(address);
        if (page.status() >= 500) {
            throw new AssertionError(address + " answers " + page.status());
        }
        List<String> links = new ArrayList<>();
        if (page.headers().getOrDefault("content-type", List.of("")).getFirst().startsWith("text/html")) {
            String path = path(address);
            page.forms().stream().filter(id -> !page.form(id).action().endsWith("/sign-out")).forEach(id -> forms
                    .computeIfAbsent(path + " " + id, key -> new Found(path, id, new ArrayList<>())).addresses()
                    .add(address));
            for (Element link : page.html().select("a[href]")) {
                addIfNew(link.absUrl("href").replaceFirst("#.*", ""), links);
            }
            page.forms().stream().map(page::form).filter(WebVisitor.Form::isGet)
                    .forEach(form -> addIfNew(form.address(), links));
        }
        return links;
    }

    private void addIfNew(String target, List<String> links) {
        if (target.startsWith(origin + "/") && isNew(target.substring(origin.length()))) {
            links.add(target.substring(origin.length()));
        }
    }

    private boolean isNew(String address) {
        String kind = address.replaceAll("\\d+", "1").replaceAll("=[^&]*", "=");
        return !avoid.test(address) && !pages.contains(address)
                && kinds.merge(kind, 1, Integer::sum) <= (address.startsWith(READ_ONLY) ? 1 : MOST_OF_A_KIND)
                && pages.add(address);
    }

    /** @return the path of an address without its parameters */
    public static String path(String address) {
        return address.replaceFirst("[?].*", "");
    }

    /** @return every form, by page and id */
    public List<Found> forms() {
        return List.copyOf(forms.values());
    }

    /** @return every address that was opened */
    public Set<String> pages() {
        return Set.copyOf(pages);
    }
}
