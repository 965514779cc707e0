package vn.sontay.training.outcome.certificate.paperwork;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.draft;
import static vn.sontay.training.outcome.certificate.paperwork.DraftFixture.holders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.outcome.certificate.paperwork.DraftFixture.Paper;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Office;

/** PWK-5: an office's word processor opens the word file beside each draft. */
class WordingDocxOfficeProofIT {

    @Test
    void each_is_opened_and_printed_with_everybody_on_its_list(@TempDir Path folder) throws IOException {
        Office.require();
        for (Paper paper : Paper.values()) {
            Files.write(folder.resolve(paper.name() + ".docx"), WordingDocxTest.docx(paper, draft(holders(40))));
        }
        Map<String, byte[]> all = Office.convert(folder, "pdf", Arrays.stream(Paper.values()).map(Enum::name).toList());
        for (Paper paper : Paper.values()) {
            PdfReading printed = new PdfReading(Objects.requireNonNull(all.get(paper.name())));
            assertTrue(printed.text(1).startsWith("ỦY BAN NHÂN DÂN"), printed.text(1));
            assertTrue(printed.text().contains("Danh sách có 40 người."), printed.text());
            assertFalse(printed.text(1).contains("DANH SÁCH"), printed.text(1));
            assertTrue(printed.pages() <= new PdfReading(paper.render(draft(holders(40)))).pages() + 1,
                    paper + ": " + printed.pages());
        }
    }
}
