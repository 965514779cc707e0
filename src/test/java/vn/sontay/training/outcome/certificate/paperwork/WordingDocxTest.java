package vn.sontay.training.outcome.certificate.paperwork;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.CENTRE;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.COMMUNE;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.DEPUTY;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.HELD;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.draft;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.holder;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.holders;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sontay.training.outcome.certificate.paperwork.DraftFixture.Paper;
import vn.sontay.training.shared.paper.DocxReading;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.testing.Archived;

/** PWK-5: the word file beside each draft. */
class WordingDocxTest {

    static byte[] docx(Paper paper, Draft draft) {
        return PaperFormat.DOCX.render(paper.wording(draft).paper(), Archived.MADE);
    }

    @ParameterizedTest
    @EnumSource
    void each_draft_has_the_layout_of_an_administrative_paper(Paper paper) {
        for (IssuerLines issuer : List.of(COMMUNE, CENTRE)) {
            SignatoryLines signatory = issuer == COMMUNE
                    ? DEPUTY
                    : new SignatoryLines(null, "Giám đốc", "Đinh Thị Hà");
            for (int count : List.of(1, 2, 90)) {
                assertEquals(List.of(), FormalDocxLayout.faults(
                        docx(paper, draft(issuer, signatory, HELD, holders(count))), paper.title, paper.dated));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_says_what_the_pdf_says(Paper paper) {
        for (int count : List.of(1, 2)) {
            Draft draft = draft(holders(count));
            Set<String> words = words(new PdfReading(paper.render(draft)).text());
            words.removeAll(words(new DocxReading(docx(paper, draft)).text()));
            words.remove("2"); // the number of a page
            assertEquals(Set.of(), words);
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split("[\\s\\u00a0]+")));
    }

    @Test
    void names_are_words_whatever_stands_in_them_and_the_same_draft_is_the_same_file() {
        String name = "<b>Đinh & \"Rin\"\u0007</b>";
        Draft draft = new Draft(COMMUNE, DEPUTY, YearMonth.of(2025, 9), HELD, List.of(),
                List.of(holder(name, "012/2025/GCN-TH")), true);
        assertTrue(new DocxReading(docx(Paper.ISSUING, draft)).text().contains("<b>Đinh & \"Rin\"</b>"));
        assertArrayEquals(docx(Paper.ISSUING, draft), docx(Paper.ISSUING, draft));
    }
}
