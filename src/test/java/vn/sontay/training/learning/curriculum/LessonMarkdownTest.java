package vn.sontay.training.learning.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.shared.content.ContentProblems;

class LessonMarkdownTest {

    private static final int FIRST_LINE = 11;

    private final ContentProblems problems = new ContentProblems();

    @TempDir
    Path root;

    private String render(String markdown) {
        return text(markdown).html();
    }

    private LessonText text(String markdown) {
        ContentFixture content = new ContentFixture(root).write("pictures/b2-chi.svg", ContentFixture.PICTURE);
        try (ContentFolder folder = content.folder()) {
            return new LessonMarkdown(new Pictures(problems).read(folder), problems).render("lessons/A1.md", markdown,
                    FIRST_LINE);
        }
    }

    private String sound(String markdown) {
        String html = render(markdown);
        assertEquals(List.of(), problems.sorted());
        return html;
    }

    @Test
    void a_section_has_a_heading_with_an_id() {
        assertEquals("<section>\n<h2 id=\"muc-cac-buoc-dau\">Các bước đầu</h2>\n<p>Một.</p>\n</section>",
                sound("## Các bước đầu\n\nMột.\n").strip());
    }

    @Test
    void what_to_remember_stands_in_a_box() {
        String html = sound("Mở đầu.\n\n## Một\n\nX.\n\n## Cần nhớ\n\n- Y.\n\n## Hai\n\nZ.\n");
        assertTrue(html.contains("<section class=\"remember\">\n<h2 id=\"muc-can-nho\">Cần nhớ</h2>"), html);
        assertTrue(html.indexOf("Y.") < html.lastIndexOf("</section>", html.indexOf("Hai")),
                html);
    }

    @Test
    void two_headings_of_one_name_have_two_ids() {
        String html = sound("## Ví dụ\n\nX.\n\n### Ví dụ\n\nY.\n");
        assertTrue(html.contains("muc-vi-du\"") && html.contains("muc-vi-du-2\""), html);
    }

    @Test
    void a_table_scrolls_in_its_frame() {
        String html = sound("## Bảng\n\n| Cũ | Mới |\n|---|:---:|\n| Sơn Mùa | Sơn Tây Thượng |\n");
        assertTrue(html.contains(
                "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1: Cũ, Mới\">\n<table>"),
                html);
        assertTrue(html.contains("<td align=\"center\">Sơn Tây Thượng</td>"), html);
    }

    @Test
    void a_link_opens_no_way_back() {
        String html = sound("## Cổng\n\nVào [cổng](https://dichvucong.gov.vn/p/home?a=1&b=2).\n");
        assertTrue(
                html.contains(
                        "<a href=\"https://dichvucong.gov.vn/p/home?a&#61;1&amp;b&#61;2\" rel=\"noopener\">cổng</a>"),
                html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](http://a.vn)", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,x)",
            "[x](//a.vn)", "[x](/admin)", "[x](#y)", "[x](https://dichvucong.gov.vn@evil.vn)", "[x](https:///x)",
            "<http://a.vn>", "<mailto:a@b.vn>", "[x]()", "[x][y]\n\n[y]: javascript:alert(1)"})
    void only_full_https_addresses_are_links(String markdown) {
        String html = render("## Một\n\n" + markdown + "\n");
        assertEquals(13, problems.sorted().getFirst().line());
        assertTrue(problems.sorted().getFirst().reason().contains("https://"));
        assertFalse(html.toLowerCase(Locale.ROOT).contains("href=\"javascript"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<b>đậm</b>",
            "<!-- ghi chú -->",
            "<svg onload=alert(1)>", "a <br> b", "<style>p{}</style>", "- <iframe src=//x></iframe>",
            "| a | b |\n|---|---|\n| <i>x</i> | y |", "</section>"})
    void html_in_markdown_is_refused_and_does_nothing(String markdown) {
        String html = render("## Một\n\n" + markdown + "\n");
        assertTrue(problems.sorted().stream().anyMatch(problem -> problem.reason().contains("thẻ HTML")));
        assertFalse(html.matches("(?s).*<(script|img|b|svg|style|iframe|i)\\b.*"), html);
    }

    @Test
    void what_only_looks_like_html_is_shown_as_text() {
        assertTrue(sound("## Một\n\n<svg/onload=alert(1)> và 3 < 5\n")
                .contains("&lt;svg/onload&#61;alert(1)&gt; và 3 &lt; 5"));
    }

    @Test
    void the_cleaner_drops_what_nobody_should_have_let_in() {
        String html = LessonHtml
                .clean("<h2 id=\"muc-a\" onclick=\"x()\">A</h2><script>x()</script><a href=\"javascript:x()\">b</a>"
                        + "<section class=\"evil\">c</section><p style=\"position:fixed\" id=\"j_idt\">d</p><form><input name=q></form>"
                        + "<a href=\"https://a.vn\" target=\"_blank\">e</a>");
        assertEquals(
                "<h2 id=\"muc-a\">A</h2>b<section>c</section><p>d</p><a href=\"https://a.vn\" rel=\"noopener\">e</a>",
                html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'# Bài\n\n## A\n\nx.'; 11; title", "'## A\n\n#### B\n\nx.'; 13; ###",
            "'## A\n\n## B\n\nx.'; 11; chưa có nội dung", "'## A\n\nx.\n\n### B\n\n## C\n\ny.'; 15; chưa có nội dung",
            "'## A\n\nx.\n\n## B'; 15; chưa có nội dung", "'Chỉ có chữ.'; 11; chưa có phần nào",
            "'## A\n\n![hình vẽ ở nơi khác](https://a.vn/x.png)'; 13; Không có hình",
            "'## A\n\n    thụt vào'; 13; thụt vào quá sâu", "'## A\n\n```\nx\n```'; 13; khối mã",
            "'## A\n\n- x\n-\n'; 14; còn trống",
            "'## A\n\nmột\nTODO hai'; 14; chưa viết xong", "'## A\n\n- x\n- …'; 14; chưa viết xong",
            "'## A\n\n|a|b|\n|---|---|\n|x|???|'; 15; chưa viết xong",
            "'## A\n\n| a | b |\n| x | y |'; 13; Bảng viết chưa đúng",
            "'## A\n\n[](https://a.vn)'; 13; chữ để bấm"})
    void what_a_lesson_may_not_hold_is_told_by_its_line(String markdown, int line, String words) {
        render(markdown + "\n");
        ContentProblem problem = problems.sorted().getFirst();
        assertEquals(1, problems.count(), problems.sorted()::toString);
        assertEquals(line, problem.line());
        assertTrue(problem.reason().contains(words), problem.reason());
    }

    @Test
    void a_picture_stands_with_its_words_and_its_size() {
        String html = sound("## Bước 1\n\n![Người hướng dẫn chỉ bằng lời](b2-chi.svg \"Hình vẽ, 25/11/2026\")\n");
        assertTrue(html.contains("<figure><img src=\"../pictures/"), html);
        assertTrue(html.contains("alt=\"Người hướng dẫn chỉ bằng lời\" width=\"360\" height=\"200\" loading=\"lazy\""),
                html);
        assertTrue(html.contains("<figcaption>Hình vẽ, 25/11/2026</figcaption></figure>"), html);
    }

    @Test
    void a_picture_without_words_inside_a_line_or_without_a_file_is_refused() {
        render("## A\n\n![](b2-chi.svg)\n\nchữ ![một hình vẽ nhỏ](b2-chi.svg) chữ\n\n![hình không có](b9.svg)\n");
        assertEquals(List.of(13, 15, 17), problems.sorted().stream().map(ContentProblem::line).toList());
    }

    @Test
    void a_self_check_is_answered_without_javascript() {
        String html = sound("""
                ## A

                ```tu-kiem-tra
                Ai gõ mã OTP?
                ( ) Anh/chị gõ giúp
                (x) Bà con tự gõ <b>
                Vì sao: Mã là của riêng bà con.
                ```
                """);
        assertTrue(html.contains("<fieldset class=\"self-check\"><legend>Ai gõ mã OTP?</legend>"), html);
        assertTrue(html.contains("<input type=\"radio\" name=\"hoi-1\" id=\"hoi-1-b\" />"
                + "<label for=\"hoi-1-b\">Bà con tự gõ &lt;b&gt;</label>"
                + "<p class=\"told right\" role=\"status\"><strong>Đúng.</strong> Mã là của riêng bà con.</p>"),
                html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'Hỏi?\n( ) a\n( ) b\nVì sao: c'; 13; chưa có phương án đúng",
            "'Hỏi?\n(x) a\n(x) b\nVì sao: c'; 16; chỉ có một phương án đúng",
            "'Hỏi?\n(x) a\nVì sao: c'; 13; từ 2 đến 4",
            "'(x) a\n( ) b\nVì sao: c'; 13; câu hỏi ở đầu", "'Hỏi?\n(x) a\n( ) b'; 13; Vì sao",
            "'Hỏi?\n(x) a\n( ) a\nVì sao: c'; 13; khác nhau", "'Hỏi?\n(x) a\nlạc\n( ) b\nVì sao: c'; 16; không bắt đầu",
            "'Hỏi TODO?\n(x) a\n( ) b\nVì sao: c'; 14; chưa viết xong"})
    void a_self_check_that_cannot_be_answered_is_refused(String check, int line, String words) {
        render("## A\n\n```tu-kiem-tra\n" + check + "\n```\n");
        ContentProblem problem = problems.sorted().getFirst();
        assertEquals(1, problems.count(), problems.sorted()::toString);
        assertEquals(line, problem.line());
        assertTrue(problem.reason().contains(words), problem.reason());
    }

    @Test
    void what_may_be_read_further_is_folded_and_counts_for_no_words() {
        LessonText text = text(
                "## Một\n\nBa chữ đây.\n\n## Cần nhớ\n\nHai chữ.\n\n## Đọc thêm\n\nRất nhiều chữ nữa.\n");
        assertTrue(text.html().contains("<details class=\"more\"><summary>\n<h2 id=\"muc-doc-them\">Đọc thêm</h2>"),
                text.html());
        assertEquals(8, text.words());
        assertEquals(List.of(LessonSection.Kind.STEP, LessonSection.Kind.REMEMBER, LessonSection.Kind.MORE),
                text.sections().stream().map(LessonSection::kind).toList());
    }

    @Test
    void an_empty_body_is_refused() {
        render("\n\n");
        assertEquals(1, problems.count());
    }
}
