package vn.sontay.training.people.viewlog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.web.Texts;

/** WEB-15: what shows others' phone numbers, years of birth or addresses says so, and the log has words for it. */
class SeenPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java/vn/sontay/training");
    private static final Pattern SHOWS = Pattern
            .compile("\\b(?<!received\\.)(?:birthYear|phone|email)\\(\\)|name=\"(?:birthYear|phone|email)\"");
    private static final Pattern INCLUDE = Pattern.compile("src=\"(/WEB-INF/includes/[a-z-]+\\.xhtml)\"");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Backing)\\b");
    private static final Pattern ASKED_IN_JAVA = Pattern.compile("\\.(?:birthYear|phone|email|birth)\\(\\)");
    private static final Pattern TELLS = Pattern.compile("\\bseen\\s*\\.(?:person|people)\\(");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?\"(/[^\"]+)\"");
    /** Fields in which something new is typed: nothing of anybody is shown in them. */
    private static final Set<String> TYPED_ANEW = Set.of("/admin/add-person", "/admin/open-unit");
    /** Makes JSON or lines of what another class of its page has told of. */
    private static final Set<String> TOLD_BY_ITS_CALLER = Set.of("RollJson");

    private final Texts texts = new Texts();

    @Test
    void each_page_that_shows_them_has_a_bean_that_says_so() throws IOException {
        Map<String, String> beans = beans();
        Set<String> silent = new TreeSet<>();
        Set<String> wordless = new TreeSet<>();
        int shown = 0;
        for (Path file : files(PAGES, ".xhtml")) {
            String page = "/" + PAGES.relativize(file).toString().replace('\\', '/').replace(".xhtml", "");
            String text = withIncludes(Files.readString(file));
            if (!page.startsWith("/WEB-INF") && SHOWS.matcher(text).find() && !TYPED_ANEW.contains(page)) {
                shown++;
                if (BEAN.matcher(text).results().map(MatchResult::group).distinct()
                        .noneMatch(bean -> TELLS.matcher(beans.getOrDefault(bean, "")).find())) {
                    silent.add(page);
                }
                wordless(page, wordless);
            }
        }
        assertTrue(shown > 15, "only " + shown);
        assertEquals(Set.of(), silent);
        assertEquals(Set.of(), wordless);
    }

    @Test
    void each_class_of_the_web_that_reads_them_says_so() throws IOException {
        Set<String> silent = new TreeSet<>();
        Set<String> wordless = new TreeSet<>();
        int reading = 0;
        for (Path file : files(SOURCES, ".java")) {
            String source = Files.readString(file);
            String name = String.valueOf(file.getFileName()).replace(".java", "");
            if (file.getParent().endsWith("web") && ASKED_IN_JAVA.matcher(source).find()
                    && !TOLD_BY_ITS_CALLER.contains(name)) {
                reading++;
                if (!TELLS.matcher(source).find()) {
                    silent.add(name);
                }
            }
            if (TELLS.matcher(source).find()) {
                SERVLET.matcher(source).results().map(match -> match.group(1)).filter(each -> each.endsWith(".xlsx"))
                        .forEach(page -> wordless(page, wordless));
            }
        }
        assertTrue(reading > 7, "only " + reading);
        assertEquals(Set.of(), silent);
        assertEquals(Set.of(), wordless);
    }

    private void wordless(String page, Set<String> wordless) {
        if (!texts.has(ViewTexts.key(page))) {
            wordless.add(ViewTexts.key(page));
        }
    }

    private static String withIncludes(String page) throws IOException {
        StringBuilder all = new StringBuilder(page);
        for (MatchResult include : INCLUDE.matcher(page).results().toList()) {
            all.append(Files.readString(PAGES.resolve(include.group(1).substring(1))));
        }
        return all.toString();
    }

    private static Map<String, String> beans() throws IOException {
        Map<String, String> beans = new HashMap<>();
        for (Path file : files(SOURCES, "Backing.java")) {
            String name = String.valueOf(file.getFileName()).replace(".java", "");
            beans.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), Files.readString(file));
        }
        return beans;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(end)).sorted().toList();
        }
    }
}
