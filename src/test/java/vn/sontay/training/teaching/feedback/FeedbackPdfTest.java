package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.Archived;

class FeedbackPdfTest {

    private static PdfReading rendered(FeedbackForm form, String classTitle) {
        return new PdfReading(FeedbackPdf.render(new FeedbackPaper(
                new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây Thượng"), classTitle, form, true),
                Archived.MADE));
    }

    private static FeedbackForm form() {
        return new FeedbackFiles(ContentFolder.at(Path.of("content")), new ContentProblems()).read().orElseThrow();
    }

    @Test
    void the_paper_is_one_page_with_all_eight_questions() {
        PdfReading reading = rendered(form(), "Lớp công chức một cửa xã");
        assertEquals(1, reading.pages());
        String text = reading.text();
        form().questions().forEach(question -> assertTrue(text.contains(question.text()), text));
        assertTrue(text.contains("8. " + form().open().text()), text);
        assertTrue(text.contains("PHIẾU ĐÁNH GIÁ LỚP TẬP HUẤN"), text);
        assertEquals(List.of(), reading.overlaps(1));
    }

    @Test
    void the_longest_form_that_the_content_may_have_still_fits_the_page() {
        List<RatedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            questions.add(new RatedQuestion("c" + i, "Tôi được tự tay làm ".repeat(5)));
        }
        FeedbackForm longest = new FeedbackForm(form().title(), "Anh/chị chọn một mức. ".repeat(9), form().scale(),
                questions, form().open());
        PdfReading reading = rendered(longest, "Lớp tập huấn dịch vụ công trực tuyến ".repeat(5));
        assertEquals(1, reading.pages());
        assertEquals(List.of(), reading.overlaps(1));
    }

    @Test
    void it_can_be_kept_for_decades() {
        assertEquals(List.of(), rendered(form(), "Lớp công chức một cửa xã").faults());
    }
}
