package vn.sontay.training.outcome.classpaper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.outcome.document.text.TextDifference;
import vn.sontay.training.outcome.document.text.WordText;
import vn.sontay.training.outcome.report.results.text.Addendum.Issued;
import vn.sontay.training.outcome.report.results.text.AddendumReport;
import vn.sontay.training.outcome.report.results.text.AddendumReportTest;
import vn.sontay.training.outcome.report.results.text.Proposals;
import vn.sontay.training.outcome.report.results.text.ResultsReport;
import vn.sontay.training.outcome.report.results.text.ResultsReportTest;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.testing.Archived;
import vn.sontay.training.testing.Office;

/** What an office's word processor makes of our word files: pages that measure as ours do, with all that they say. */
class WordFilesOfficeProofIT {

    private static final Map<String, byte[]> SENT = new LinkedHashMap<>();
    private static Map<String, byte[]> printed = Map.of();
    private static Map<String, byte[]> saved = Map.of();
    private static Map<String, byte[]> reprinted = Map.of();

    private static void add(String name, FormalPaper paper) {
        SENT.put(name, PaperFormat.DOCX.render(paper, Archived.MADE));
    }

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        Office.require();
        add("bao-cao", ResultsReport.of(ResultsReportTest.usual(), Proposals.of(ResultsReportTest.usual())));
        add("bao-cao-bo-sung", AddendumReport.of(
                AddendumReportTest.usual(9, new Issued("12/BC-UBND", LocalDate.of(2025, 10, 20))),
                AddendumReportTest.SAID));
        add("quyet-dinh", OpeningDecision.of(PapersFixture.usual()));
        add("giay-moi", Invitations.trainers(PapersFixture.usual()));
        add("cong-van", Letters.callUp(PapersFixture.usual()));
        for (Map.Entry<String, byte[]> each : SENT.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".docx"), each.getValue());
        }
        printed = Office.convert(folder, "pdf", SENT.keySet());
        saved = Office.convert(folder, "docx", SENT.keySet());
        Path again = Files.createDirectories(folder.resolve("again"));
        for (Map.Entry<String, byte[]> each : saved.entrySet()) {
            Files.write(again.resolve(each.getKey() + ".docx"), each.getValue());
        }
        reprinted = Office.convert(again, "pdf", SENT.keySet());
    }

    private static List<String> faults(String name, byte[] pdf) {
        return switch (name) {
            case "cong-van" -> FormalLayout.faultsOfLetter(pdf);
            case "quyet-dinh" -> FormalLayout.faults(pdf, "QUYẾT ĐỊNH", true);
            case "giay-moi" -> FormalLayout.faults(pdf, "GIẤY MỜI", true);
            default -> FormalLayout.faults(pdf, "BÁO CÁO", true);
        };
    }

    @Test
    void what_is_printed_measures_as_nghi_dinh_30_has_it() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        printed.forEach((name, pdf) -> all.put(name, faults(name, pdf)));
        all.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), all);
    }

    @Test
    void what_is_saved_again_says_the_same_and_prints_the_same() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        saved.forEach((name, docx) -> {
            List<String> found = new ArrayList<>(faults(name, Objects.requireNonNull(reprinted.get(name))));
            TextDifference.between(text(Objects.requireNonNull(SENT.get(name))), text(docx))
                    .forEach(each -> found.add(each.toString()));
            if (!found.isEmpty()) {
                all.put(name, found);
            }
        });
        assertEquals(Map.of(), all);
    }

    private static String text(byte[] docx) {
        return WordText.read(docx).orElseThrow();
    }

    @Test
    void nothing_that_was_said_is_lost_on_paper() {
        printed.forEach((name, pdf) -> {
            Set<String> words = ResultsReportTest.words(text(SENT.get(name)));
            words.removeAll(ResultsReportTest.words(PdfText.read(pdf).orElseThrow().text()));
            assertTrue(words.isEmpty(), name + ": " + words);
        });
    }
}
