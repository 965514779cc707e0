package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for every page and every text, read from the sources. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/vn/sontay/training");
    private static final int LONGEST_PAGE = 150;
    private static final Pattern KEY_IN_PAGE = Pattern.compile("text(?:\\[|\\.of\\()'([a-z]+\\.[A-Za-z0-9]+)'[\\],)]");
    private static final Pattern KEY_IN_CODE = Pattern
            .compile(
                    "(?:RuleException(?:\\.at)?\\((?:\"[A-Za-z0-9]+\", )?|[?&]m=|message = |text[s]?\\.(?:of|get)\\()\"?"
                            + "([a-z]+\\.[A-Za-z][A-Za-z0-9]*)(?=\"(?!\\s*\\+)|&)");
    private static final Pattern COMPONENT = Pattern.compile("<(?:[hp]:(?:input|select|message\\b)|f:viewParam)\\w*");
    private static final Pattern FORM = Pattern.compile("<t:(?:form|withdrawal)( [^>]*)>(.*?)</t:(?:form|withdrawal)>",
            Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("command=\"([A-Za-z.$]+)\"");
    private static final Pattern FIELD = Pattern.compile("<t:(?:field|choices?|tick|file) name=\"([A-Za-z]+)");
    /** Files, lists that are read by their lines, and what a bean makes a component or a second command of. */
    private static final Set<String> OF_THEIR_OWN = Set.of("variant", "file", "files", "takenOn", "sheets", "comments",
            "partType",
            "other",
            "roles");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private final Texts texts = new Texts();

    @Test
    void every_page_is_well_formed_short_and_without_inline_style() {
        Set<String> broken = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String text = read(page);
            if (text.lines().count() > LONGEST_PAGE) {
                broken.add(page + " is longer than " + LONGEST_PAGE + " lines");
            }
            if (text.contains(" style=\"")) {
                broken.add(page + " has an inline style");
            }
            document(page);
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void no_page_has_an_input_that_is_read_otherwise_than_by_its_command() {
        Set<String> found = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            Matcher input = COMPONENT.matcher(read(page));
            while (input.find()) {
                found.add(page + ": " + input.group());
            }
        }
        assertEquals(Set.of(), found);
    }

    /** FRM-7: a misspelt name would be a field that nobody reads. */
    @Test
    void every_field_of_a_form_is_a_component_of_the_command_that_the_form_names() {
        Set<String> broken = new TreeSet<>();
        int fields = 0;
        for (Path page : files(PAGES, ".xhtml")) {
            Matcher form = FORM.matcher(read(page));
            while (form.find()) {
                Matcher command = COMMAND.matcher(form.group(1));
                Set<String> known = command.find()
                        ? FieldRules.of(FieldRules.type(command.group(1))).keySet()
                        : Set.of();
                Matcher field = FIELD.matcher(form.group(2));
                while (field.find()) {
                    fields++;
                    if (!known.contains(field.group(1)) && !OF_THEIR_OWN.contains(field.group(1))) {
                        broken.add(page + ": " + field.group(1));
                    }
                }
            }
        }
        assertTrue(fields > 100, "only " + fields + " fields were found");
        assertEquals(Set.of(), broken);
    }

    @Test
    void every_text_of_a_page_stands_in_a_bundle() {
        Set<String> missing = new TreeSet<>();
        int keys = 0;
        List<Path> pagesAndScripts = Stream.of(".xhtml", ".js").flatMap(end -> files(PAGES, end).stream()).toList();
        for (Path page : pagesAndScripts) {
            Matcher key = KEY_IN_PAGE.matcher(read(page));
            while (key.find()) {
                keys++;
                if (!texts.has(key.group(1))) {
                    missing.add(page + ": " + key.group(1));
                }
            }
        }
        assertTrue(keys > 100, "only " + keys + " keys were found");
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_message_that_the_code_names_stands_in_a_bundle() {
        Set<String> missing = new TreeSet<>();
        int keys = 0;
        for (Path source : files(CODE, ".java")) {
            Matcher key = KEY_IN_CODE.matcher(read(source));
            while (key.find()) {
                keys++;
                if (!texts.has(key.group(1))) {
                    missing.add(source + ": " + key.group(1));
                }
            }
        }
        assertTrue(keys > 30, "only " + keys + " keys were found");
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_page_contains_words_of_its_own() {
        Set<String> literal = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            collectWords(document(page), page, literal);
        }
        assertEquals(Set.of(), literal);
    }

    @Test
    void every_text_has_one_wording() {
        Set<String> twice = new TreeSet<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            Set<String> names = new HashSet<>();
            read(bundle).lines().filter(line -> line.matches("[^#=]+=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(name -> !names.add(name)).forEach(name -> twice.add(bundle + ": " + name));
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void every_text_is_written_in_composed_letters_and_without_stray_apostrophes() {
        Set<String> broken = new TreeSet<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            for (String line : read(bundle).lines().toList()) {
                if (!java.text.Normalizer.isNormalized(line, java.text.Normalizer.Form.NFC)) {
                    broken.add(bundle + ": " + line);
                }
                if (line.contains("{0}") && line.replace("''", "").contains("'")) {
                    broken.add(bundle + ": a single apostrophe swallows the places: " + line);
                }
            }
        }
        assertEquals(Set.of(), broken);
    }

    private static void collectWords(Node node, Path page, Set<String> literal) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            String words = node.getNodeValue().replaceAll("#\\{[^}]*}", "").strip();
            if (LETTERS.matcher(words).find()) {
                literal.add(page + ": " + words);
            }
        }
        String name = String.valueOf(node.getNodeName());
        for (Node child = node.getFirstChild(); child != null
                && !name.equals("script"); child = child.getNextSibling()) {
            collectWords(child, page, literal);
        }
    }

    private static Node document(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new java.io.StringReader("")));
            builder.setErrorHandler(null);
            return builder.parse(page.toFile());
        } catch (SAXException e) {
            throw new AssertionError(page + ": " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
