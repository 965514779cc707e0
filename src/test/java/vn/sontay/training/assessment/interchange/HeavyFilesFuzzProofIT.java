package vn.sontay.training.assessment.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.FileText;
import vn.sontay.training.shared.sheet.XlsxRows;
import vn.sontay.training.testing.ZipFiles;

/**
 * INT-6: files within the bounds of size that are as heavy as they can be, for whoever reads them carelessly: a result or a
 * refusal in seconds, and what is made on the way is bounded too.
 */
class HeavyFilesFuzzProofIT {

    private static final Duration BOUND = Duration.ofSeconds(60);
    /** Made on the way, most of it gone at once; a careless reader makes gigabytes. */
    private static final long ALLOCATED = 2_500L << 20;
    private static final ImportDefaults DEFAULTS = new ImportDefaults("A1", 1, Difficulty.EASY, "Nguồn", "Giải thích.");
    private static final String PARTS = "<sheets><sheet name=\"Câu hỏi\" r:id=\"r1\"/></sheets>";

    @TestFactory
    Stream<DynamicTest> a_heavy_file_is_read_or_refused_in_time() {
        return Map.ofEntries(Map.entry("empty lines after a word", times("a", "\n")),
                Map.entry("blanks after a word", lines("a", " ", "")),
                Map.entry("options of GIFT", lines("a{=b", "~c", "}")),
                Map.entry("options of GIFT on lines of their own", times("a{=b", "~c\n")),
                Map.entry("signs of options of GIFT and no options", signs("")),
                Map.entry("the same after an escaped sign", signs("\\~")),
                Map.entry("pairs of GIFT", lines("a{", "=b->c", "}")),
                Map.entry("answers of GIFT", lines("a{", "=b", "}")),
                Map.entry("numbers of GIFT", lines("a{#", "=1", "}")),
                Map.entry("lines of an ordering of GIFT", times("a{>3 ALL VERTICAL ALL_OR_NOTHING\n", "b\n")),
                Map.entry("weights of GIFT", lines("a{", "~%50%b#c", "}")),
                Map.entry("a tag without end", lines("// [tag:", "a\\]", "\na{T}")),
                Map.entry("tags", lines("// ", "[tag:a]", "\na{T}")),
                Map.entry("brackets", lines("// ", "[", "\na{T}")),
                Map.entry("hashes", lines("a{=", "#", "}")),
                Map.entry("backslashes", lines("a", "\\", "{T}")),
                Map.entry("colons", lines("::", ":", "{T}")),
                Map.entry("markup without end", lines("[html]", "<b", "{T}")),
                Map.entry("markup that is nested", lines("[html]", "<b>", "{T}")),
                Map.entry("lists that are nested", lines("[html]", "<ul><li>", "{T}")),
                Map.entry("tables that are nested", lines("[html]", "<table><tr><td>", "{T}")),
                Map.entry("lines of tags that are dropped", lines("[html]", "<div> ", "{T}")),
                Map.entry("entities", lines("[html]", "&lt", "{T}")),
                Map.entry("pictures", lines("[html]", "<img src\\=x>", "{T}")),
                Map.entry("sources", lines("[html]<img ", "src ", ">{T}")),
                Map.entry("a paragraph of Markdown", lines("[markdown]", "chữ ", "{T}")),
                Map.entry("stars of Markdown", lines("[markdown]", "*a", "{T}")),
                Map.entry("brackets of Markdown", lines("[markdown]", "[", "{T}")),
                Map.entry("quotes of Markdown", lines("[markdown]", ">", "{T}")),
                Map.entry("backticks of Markdown", lines("[markdown]", "`a``b", "{T}")),
                Map.entry("tables of Markdown", times("[markdown]|a|b|\n|---|---|\n", "|a|b|\n")),
                Map.entry("options of Aiken", times("a\n", "A) b\n")),
                Map.entry("braces in Aiken", times("a\nA) b\nANSWER: A\n", "{=\n")),
                Map.entry("lines of Aiken", times("", "a\n")),
                Map.entry("elements of XML", times("<quiz><question type=\"essay\">", "<a/>")),
                Map.entry("answers of XML", times("<quiz><question type=\"multichoice\">", "<answer/>")),
                Map.entry("tags of XML", times("<quiz><question type=\"essay\"><tags>", "<tag><text>a</text></tag>")),
                Map.entry("attributes of XML", lines("<quiz><question ", "a=\"\" ", "/></quiz>")),
                Map.entry("text of XML", times(
                        "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text>", "&lt;b&gt;")),
                Map.entry("files of XML",
                        times("<quiz><question type=\"truefalse\"><questiontext><text>@@PLUGINFILE@@/a</text>",
                                "<file name=\"a\"/>")),
                Map.entry("rows of a workbook", workbook("<row><c t=\"b\"><v>1</v></c></row>", "")),
                Map.entry("cells of a workbook", workbook("<c t=\"b\"><v>1</v></c>", "")),
                Map.entry("strings of a workbook", workbook("", "<si><t>a</t></si>")),
                Map.entry("empty strings of a workbook", workbook("", "<si/>")),
                Map.entry("a long string of a workbook", workbook("", "<si><t>" + "aaaaaaaaaaaaaaaaaaaaaaaaaaa")))
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> bounded(each.getValue())));
    }

    private static void bounded(byte[] file) {
        assertTrue(file.length <= FileText.MOST_BYTES, "it is heavy, not too big: " + file.length);
        long allocated = assertTimeoutPreemptively(BOUND, () -> {
            long before = allocated();
            try {
                ForeignQuestions.take(file, DEFAULTS);
            } catch (RuleException e) {
                assertTrue(e.key().matches("(interchange|sheet)\\..*"), e.key());
            }
            return allocated() - before;
        });
        assertTrue(allocated < ALLOCATED, (allocated >> 20) + " MB");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** As often as fits into a file. */
    private static byte[] times(String start, String piece) {
        return (start + piece.repeat((FileText.MOST_BYTES - 200) / piece.length())).getBytes(UTF_8);
    }

    /** Four million signs of wrong options on lines of their own, none of a right one. */
    private static byte[] signs(String end) {
        return ("a{" + ("~".repeat(1_000) + "\n").repeat(4_000) + end + "}").getBytes(UTF_8);
    }

    /** As often as fits into a line. */
    private static byte[] lines(String start, String piece, String end) {
        int length = piece.getBytes(UTF_8).length;
        return (start + piece.repeat((FileText.LINE - 200) / length) + end + "\n").getBytes(UTF_8);
    }

    private static byte[] workbook(String row, String string) {
        int most = (int) (XlsxRows.UNPACKED - 10_000);
        return ZipFiles.of(List.of(
                part("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\">" + PARTS + "</workbook>"),
                part("xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"
                        + (row.isEmpty() ? "" : row.repeat(most / row.length())) + "</sheetData></worksheet>"),
                part("xl/sharedStrings.xml",
                        "<sst>" + (string.isEmpty() ? "" : string.repeat(most / string.length())) + "</sst>")));
    }

    private static Map.Entry<String, byte[]> part(String name, String text) {
        return Map.entry(name, text.getBytes(UTF_8));
    }
}
