package vn.sontay.training.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
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

/** The pages that people find by following links, a few of each shape, whoever is the first to see it. */
final class SitePages {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> FOLDERS = List.of("trainee", "trainer", "admin", "leader", "account");
    private static final int MOST_ALIKE = 2;

    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, Set<String>> seen = new LinkedHashMap<>();

    /** What is done with a page that is open; alike: how many of its shape there were before. */
    interface Visit {

        void at(Page page, String address, int alike);
    }

    /** Follows the links of somebody who has signed in, from home. */
    void crawl(String account, Page page, Visit visit) {
        Set<String> own = seen.computeIfAbsent(account, each -> new LinkedHashSet<>());
        Deque<String> ahead = new ArrayDeque<>(List.of("/home"));
        Map<String, Integer> alike = new HashMap<>(Map.of("/home", 0));
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            own.add(address);
            page.navigate(address);
            for (String link : links(page)) {
                int before = shapes.getOrDefault(shape(link), 0);
                if (before < MOST_ALIKE && alike.putIfAbsent(link, before) == null) {
                    shapes.put(shape(link), before + 1);
                    ahead.add(link);
                }
            }
            visit.at(page, address, alike.getOrDefault(address, 0));
        }
    }

    /** @return who has seen that page, and at which address */
    List<Map.Entry<String, String>> of(String path) {
        return seen.entrySet().stream().flatMap(each -> each.getValue().stream()
                .filter(address -> path(address).equals(path)).map(address -> Map.entry(each.getKey(), address)))
                .toList();
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
        seen.values().forEach(addresses -> addresses.forEach(each -> all.remove(path(each))));
        return all;
    }

    private static List<String> links(Page page) {
        List<?> found = (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')]"
                + ".map(a => a.href.replace(/#.*/, '')).filter(a => a.startsWith(origin)).map(a => a.slice(origin.length))");
        return found.stream().map(Object::toString)
                .filter(link -> Files.exists(PAGES.resolve(path(link).substring(1) + ".xhtml")))
                .toList();
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
