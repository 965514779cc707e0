package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.WebVisitor;

/**
 * What each role finds opens for it and for nobody of another commune, class or name; {@link WhoMayWhatHostileProofIT} tells of each address who
 * may. It only looks.
 */
@ExtendWith(EveryPage.class)
@Order(2)
class RolePagesHostileProofIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String PASSWORD = "taphuan123";
    private static final List<String> ACCOUNTS = List.of("cc03", "cc02", "cb01", "to01", "gv01", "gv02", "quantri",
            "lanhdao");
    /** Reached by doing, not by a link: the journeys open them. */
    private static final Set<String> REACHED_BY_DOING = Set.of("/admin/import-check", "/admin/content-pack-check",
            "/admin/withdraw-content-key", "/admin/lift-factor",
            "/admin/provider-link", "/account/provider", "/lesson",
            "/trainee/submit-test",
            "/trainee/read-lesson",
            "/trainer/withdraw-recording", "/trainer/withdraw-scan", "/admin/try-question",
            "/trainer/withdraw-excuse-paper", "/admin/report-addendum", "/admin/card-note");
    private static final List<String> GUARDED = List.of("admin", "trainer", "trainee", "leader");
    /** Two communes that know nothing of each other, each with who administers and who leads it. */
    private static final List<String> ONE_COMMUNE = List.of("quantri.ha", "lanhdao.ha");
    private static final List<String> ANOTHER_COMMUNE = List.of("quantri.thuong", "lanhdao.thuong");
    /** Lists and forms whose choices anybody may type: they show nothing of another commune, and needn't be refused. */
    private static final Set<String> LISTS = Set.of("/admin/people", "/admin/audit", "/admin/classes",
            "/admin/add-unit", "/admin/open-class", "/leader/gaps", "/leader/gaps.xlsx", "/leader/summary",
            "/leader/summary.pdf", "/leader/law-change", "/leader/law-change.xlsx", "/admin/people.xlsx",
            "/admin/audit.xlsx", "/admin/classes.xlsx");
    /** What begins in an address of a class, a person, a paper …; questions and lessons are the installation's. */
    private static final Pattern OWNED = Pattern
            .compile("[?&](?!page=|lesson=|question=|edition=|asOf=)\\w+=\\d+|[?&](plan|target)=");
    private static final Map<String, Set<String>> KNOWN = new HashMap<>();
    private static final Map<String, WebVisitor> LOOKING_AFTER = new HashMap<>();
    private static final Map<String, Set<String>> SEEN = new TreeMap<>();
    private static final Set<String> BROKEN = new TreeSet<>();

    @BeforeAll
    static void look() {
        Stream.concat(ACCOUNTS.stream(), Stream.concat(ONE_COMMUNE.stream(), ANOTHER_COMMUNE.stream()))
                .forEach(name -> {
                    Crawl crawl = EveryPage.seenBy(name);
                    SEEN.put(name, crawl.seen());
                    BROKEN.addAll(crawl.broken());
                });
        Stream.concat(ONE_COMMUNE.stream(), ANOTHER_COMMUNE.stream()).forEach(name -> {
            LOOKING_AFTER.put(name, EveryPage.seenBy(name).visitor());
            KNOWN.put(name, people(EveryPage.seenBy(name)));
        });
    }

    @Test
    void every_link_that_a_role_sees_opens_for_it() {
        assertEquals(Set.of(), BROKEN);
    }

    @Test
    void every_page_is_reached_by_links_by_somebody_who_may_open_it() {
        Set<String> reached = new HashSet<>();
        SEEN.values().forEach(addresses -> addresses.forEach(address -> reached.add(URI.create(address).getPath())));
        Set<String> unreached = new TreeSet<>(guardedPages());
        unreached.removeAll(reached);
        unreached.removeAll(REACHED_BY_DOING);
        assertEquals(Set.of(), unreached);
    }

    @Test
    void what_belongs_to_one_trainee_is_refused_to_another() {
        WebVisitor other = new WebVisitor(EveryPage.app().address());
        other.signIn("cc01", PASSWORD);
        assertRefused(other, "cc03", "/trainee/");
    }

    @Test
    void what_belongs_to_one_trainer_s_class_is_refused_to_another_trainer() {
        WebVisitor other = new WebVisitor(EveryPage.app().address());
        other.signIn("gv02", PASSWORD);
        assertRefused(other, "gv01", "/trainer/");
    }

    /** SEC-14, ORG-12: pages, files and data alike. */
    @Test
    void what_belongs_to_one_commune_is_refused_to_those_of_another() {
        assertEquals(Set.of(), opened(ONE_COMMUNE, ANOTHER_COMMUNE));
        assertEquals(Set.of(), opened(ANOTHER_COMMUNE, ONE_COMMUNE));
    }

    @Test
    void what_belongs_to_a_commune_opens_for_who_administers_the_unit_above() {
        WebVisitor above = EveryPage.seenBy("quantri").visitor();
        Set<String> refused = new TreeSet<>();
        for (String address : owned(ONE_COMMUNE, ANOTHER_COMMUNE)) {
            if (address.startsWith("/admin/roster")) {
                continue; // a list is of who sent it (ROS-1)
            }
            int status = above.open(address).status();
            if (status != 200) {
                refused.add(address + " answers " + status);
            }
        }
        assertEquals(Set.of(), refused);
    }

    @Test
    void lists_show_nothing_of_another_commune() {
        Set<String> told = new TreeSet<>();
        Set<String> foreign = owned(ONE_COMMUNE, ANOTHER_COMMUNE);
        for (String address : seen(ANOTHER_COMMUNE)) {
            if (foreign.contains(address)) {
                told.add(address);
            }
        }
        for (String list : foreign(LISTS, ONE_COMMUNE)) {
            Crawl other = EveryPage.seenBy(ANOTHER_COMMUNE.getFirst());
            other.links(other.visitor().open(list)).stream()
                    .filter(link -> foreign.contains(link) && !isList(link)).forEach(told::add);
        }
        assertEquals(Set.of(), told);
    }

    private static Set<String> foreign(Set<String> pages, List<String> owners) {
        return seen(owners).stream().filter(address -> pages.contains(URI.create(address).getPath()))
                .collect(Collectors.toSet());
    }

    private static Set<String> seen(List<String> names) {
        return names.stream().flatMap(name -> SEEN.get(name).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isList(String address) {
        return LISTS.contains(URI.create(address).getPath());
    }

    /** @return the people of the whole list; some are known to both communes, as they were in a class of one and live in the other */
    private static Set<String> people(Crawl crawl) {
        Set<String> people = new HashSet<>();
        for (int page = 1; page == 1 || people.size() == (page - 1) * 100; page++) {
            WebVisitor.Page list = crawl.visitor().open("/admin/people?page=" + page);
            if (list.status() != 200) {
                return people;
            }
            crawl.links(list).stream().filter(link -> link.startsWith("/admin/person?id=")).forEach(link -> {
                people.add(link);
                people.add(link.replace("/admin/person?", "/leader/person-record?"));
            });
        }
        return people;
    }

    /** @return the addresses of something that the owners see and the others never do */
    private static Set<String> owned(List<String> owners, List<String> others) {
        Set<String> common = seen(others).stream().map(RolePagesHostileProofIT::whole)
                .collect(Collectors.toCollection(HashSet::new));
        others.forEach(name -> common.addAll(KNOWN.get(name)));
        return seen(owners).stream()
                .filter(address -> OWNED.matcher(address).find() && !common.contains(whole(address)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return where the whole of a list stands that shows a part: one that shows both something may have a part for one of them alone */
    private static String whole(String address) {
        return address.replaceFirst("&show=\\w+", "");
    }

    private static Set<String> opened(List<String> owners, List<String> others) {
        Set<String> opened = new TreeSet<>();
        List<String> owned = owned(owners, others).stream().filter(address -> !isList(address)).toList();
        assertTrue(owned.size() > 40, "only " + owned);
        for (String address : owned) {
            for (String name : others) {
                int status = LOOKING_AFTER.get(name).open(address).status();
                if (status != 403 && status != 404) {
                    opened.add(address + " answers " + status + " to " + name);
                }
            }
        }
        return opened;
    }

    private static void assertRefused(WebVisitor other, String owner, String folder) {
        Set<String> opened = new TreeSet<>();
        List<String> owned = SEEN.getOrDefault(owner, Set.of()).stream()
                .filter(address -> address.startsWith(folder) && address.contains("=")).toList();
        for (String address : owned) {
            int status = other.open(address).status();
            if (status != 403 && status != 404) {
                opened.add(address + " answers " + status);
            }
        }
        assertTrue(owned.size() >= 3, "only " + owned);
        assertEquals(Set.of(), opened);
    }

    private static Set<String> guardedPages() {
        Set<String> pages = new TreeSet<>();
        for (String folder : GUARDED) {
            try (Stream<Path> files = Files.list(PAGES.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".xhtml")).forEach(file -> pages
                        .add("/" + folder + "/" + file.getFileName().toString().replace(".xhtml", "")));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return pages;
    }
}
