package vn.sontay.training.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import vn.sontay.training.testing.WebVisitor;

/** The pages that people find by following links, a few of each shape, read without a browser. */
final class SitePages {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> FOLDERS = List.of("trainee", "trainer", "admin", "leader", "account");
    /** So many of a shape are read, in the hope that one of them has something to show. */
    private static final int MOST_ALIKE = 8;
    /** From some of them only a page leads on that is reached from nowhere else. */
    private static final Map<String, Integer> MORE_ALIKE = Map.of("/trainer/roll-call", 30, "/trainer/signed-sheet",
            30);
    private static final String HOME = "/home";

    private final String site;
    private final Map<String, Integer> shapes = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    SitePages(String site) {
        this.site = site;
    }

    /** A page as an account sees it. */
    record Found(String account, String address, Document html) {

        String path() {
            return SitePages.path(address);
        }

        String shape() {
            return address.equals(HOME) ? account + " " + HOME : SitePages.shape(address);
        }

        private int size() {
            return html.select("main *").size();
        }
    }

    /** Follows the links of somebody from home, and the forms that only ask where no link leads. */
    void read(String account, String password) {
        WebVisitor visitor = new WebVisitor(site);
        visitor.signIn(account, password);
        Set<String> known = new LinkedHashSet<>(Set.of(HOME));
        Deque<String> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            WebVisitor.Page page = visitor.open(address);
            found.add(new Found(account, address, page.html()));
            Stream.concat(links(page), questions(page)).forEach(link -> {
                int before = shapes.getOrDefault(shape(link), 0);
                if (before < MORE_ALIKE.getOrDefault(path(link), MOST_ALIKE) && known.add(link)) {
                    shapes.put(shape(link), before + 1);
                    ahead.add(link);
                }
            });
        }
    }

    /** @return everybody's home, and of each shape the page that has the most to show */
    List<Found> worthALook() {
        Map<String, Found> fullest = new LinkedHashMap<>();
        for (Found each : found) {
            fullest.merge(each.shape(), each, (one, other) -> other.size() > one.size() ? other : one);
        }
        return fullest.values().stream().sorted(Comparator.comparing(Found::account)).toList();
    }

    /** @return all that were read of that path */
    List<Found> at(String path) {
        return found.stream().filter(each -> each.path().equals(path)).toList();
    }

    /** @return the page of that path that has what the selector finds */
    Found with(String path, String selector) {
        return found.stream().filter(each -> each.path().equals(path) && each.html().selectFirst(selector) != null)
                .findFirst().orElseThrow(() -> new AssertionError("nobody has seen " + path + " with " + selector));
    }

    /** @return the pages of all roles that nobody has seen */
    Set<String> unseen() {
        Set<String> all = new TreeSet<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(PAGES.resolve(folder))) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".xhtml"))
                        .forEach(name -> all.add("/" + folder + "/" + name.replace(".xhtml", "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        found.forEach(each -> all.remove(each.path()));
        return all;
    }

    private Stream<String> links(WebVisitor.Page page) {
        return here(page.html().select("a[href]").stream().map(link -> link.absUrl("href")));
    }

    private Stream<String> questions(WebVisitor.Page page) {
        return here(page.forms().stream().map(page::form).filter(WebVisitor.Form::isGet).map(WebVisitor.Form::address)
                .filter(each -> !path(each).equals(path(page.url()))));
    }

    /** @return those that are pages of this site, without its address */
    private Stream<String> here(Stream<String> addresses) {
        return addresses.filter(each -> each.startsWith(site + "/"))
                .map(each -> each.substring(site.length()).replaceFirst("#.*", ""))
                .filter(each -> Files.exists(PAGES.resolve(path(each).substring(1) + ".xhtml")));
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Pages of one path with parameters of the same names look alike. */
    private static String shape(String address) {
        String parameters = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        return path(address) + Arrays.stream(parameters.split("&")).map(each -> each.replaceFirst("=.*", "")).sorted()
                .collect(Collectors.joining("&", "?", ""));
    }
}
