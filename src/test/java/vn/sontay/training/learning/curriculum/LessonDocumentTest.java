package vn.sontay.training.learning.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

/** What paper is made from: the same parse as the page, without HTML. */
class LessonDocumentTest {

    @TempDir
    private Path root;

    private LessonDocument document(String body) {
        ContentFixture content = new ContentFixture(root);
        Pictures pictures = new Pictures(new ContentProblems()).read(content.folder());
        return new LessonMarkdown(pictures, new ContentProblems()).render("lessons/x.md", body, 1).document();
    }

    private static Run plain(String text) {
        return new Run(text, false, false, false, "");
    }

    @Test
    void sections_follow_the_second_level_headings_and_know_what_they_are_for() {
        LessonDocument document = document("Mở đầu.\n\n## Các bước\n\nMột.\n\n### Nhỏ\n\nHai.\n\n## Cần nhớ\n\n- Ba\n");
        assertEquals(List.of("", "Các bước", "Cần nhớ"),
                document.sections().stream().map(LessonDocument.Section::title).toList());
        assertEquals(LessonSection.Kind.REMEMBER, document.sections().getLast().kind());
        assertEquals(new LessonDocument.Heading("Nhỏ"), document.sections().get(1).parts().get(1));
    }

    @Test
    void words_keep_their_look_and_links_their_address() {
        LessonDocument.Paragraph paragraph = assertInstanceOf(LessonDocument.Paragraph.class,
                document("## A\n\nMột **đậm\nhai** *nghiêng* `mã` [trang](https://dichvucong.gov.vn).\n").sections()
                        .getFirst().parts().getFirst());
        assertEquals(List.of(plain("Một "), new Run("đậm hai", true, false, false, ""), plain(" "),
                new Run("nghiêng", false, true, false, ""), plain(" "), new Run("mã", false, false, true, ""),
                plain(" "), new Run("trang", false, false, false, "https://dichvucong.gov.vn"), plain(".")),
                paragraph.runs());
    }

    @Test
    void lists_tables_quotes_and_self_checks_are_parts() {
        List<LessonDocument.Part> parts = document("""
                ## A

                3. Ba
                4. Bốn

                | X | Y |
                |---|---|
                | 1 | 2 |

                > Lời nói

                ```tu-kiem-tra
                Hỏi?
                (x) Có
                ( ) Không
                Vì sao: Thế.
                ```
                """).sections().getFirst().parts();
        assertEquals(new LessonDocument.Items(true, 3,
                List.of(List.of(new LessonDocument.Paragraph(List.of(plain("Ba")))),
                        List.of(new LessonDocument.Paragraph(List.of(plain("Bốn")))))),
                parts.get(0));
        assertEquals(new LessonDocument.Table(List.of(List.of(plain("X")), List.of(plain("Y"))),
                List.of(List.of(List.of(plain("1")), List.of(plain("2"))))), parts.get(1));
        assertInstanceOf(LessonDocument.Quote.class, parts.get(2));
        assertEquals(new LessonDocument.Question(new SelfCheck("Hỏi?", List.of("Có", "Không"), 0, "Thế."), 1),
                parts.get(3));
    }

    @Test
    void markup_written_as_words_stays_words() {
        LessonDocument.Paragraph paragraph = assertInstanceOf(LessonDocument.Paragraph.class,
                document("## A\n\n\\<script> &amp; 1 \\* 2\n").sections().getFirst().parts().getFirst());
        assertEquals(List.of(plain("<script> & 1 * 2")), paragraph.runs());
    }
}
