package vn.sontay.training.assessment.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.all;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.made;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.taken;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.testing.ZipFiles;

/** What Moodle's own readers make of their dialects is what the bank gets (INT-1, INT-3, INT-5). */
class MoodleDialectTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @Test
    void weights_make_a_multiple_choice_that_counts_in_part() {
        ChoiceTask task = (ChoiceTask) taken("Chọn?{~%50%a ~%50%b ~%-33.33333%c ~d}").task();

        assertEquals(QuestionType.MULTIPLE, task.type());
        assertEquals(Credit.PARTIAL, task.credit());
        assertEquals(List.of("50", "50", "-33.33333", "0"),
                task.options().stream().map(option -> option.percent().toPlainString()).toList());
    }

    @Test
    void a_single_choice_may_give_part_of_the_mark_for_the_second_best() {
        ChoiceTask task = (ChoiceTask) taken("Chọn?{=a ~%50%b ~c}").task();

        assertEquals(QuestionType.SINGLE, task.type());
        assertEquals(List.of("A"), task.key());
        assertEquals(new BigDecimal("50"), task.options().get(1).percent());
    }

    @Test
    void an_escaped_sign_is_a_mere_character_everywhere() {
        Question question = taken(
                "// [id:X-1]\n::a\\:b::3 \\= 3 \\{x\\} \\# \\~ \\\\n\\nhai{=\\=a\\#b#lời \\~ nhắc ~c\\}}");
        ChoiceTask task = (ChoiceTask) question.task();

        assertEquals("3 = 3 {x} # ~ \\n\nhai", question.text());
        assertEquals(List.of("=a#b", "c}"), task.options().stream().map(Option::text).toList());
        assertEquals("lời ~ nhắc", task.options().getFirst().feedback());
    }

    @Test
    void a_category_that_begins_like_a_lesson_is_that_lesson() {
        String file = "$CATEGORY: $course$/top/B2. Chuẩn bị giấy tờ\n\nMột?{T}\n\n$CATEGORY: $course$/top/Khác\n\nHai?{T}\n"
                + "\n$CATEGORY: A1/Ôn tập\n// [tag:lesson:B2]\nBa?{T}\n\nBốn?{F}\n";

        assertEquals(List.of("B2", "B9", "B2", "A1"),
                all(file).stream().map(each -> made(each).lessonCode()).toList());
    }

    @Test
    void each_answer_keeps_what_is_told_to_who_chooses_it() {
        ChoiceTask trueFalse = (ChoiceTask) taken("Đúng không?{F#Nhầm rồi.#Đúng vậy.####Vì thế.}").task();
        assertEquals(List.of("Nhầm rồi.", "Đúng vậy."),
                trueFalse.options().stream().map(Option::feedback).toList());
        ShortAnswerTask typed = (ShortAnswerTask) taken("Ở đâu?{=Sơn Tây#Đúng =%50%Son Tay#Thiếu dấu}").task();
        assertEquals(List.of("Sơn Tây 100 Đúng", "Son Tay 50 Thiếu dấu"), typed.answers().stream()
                .map(each -> each.text() + " " + each.percent() + " " + each.feedback()).toList());
        NumericTask numeric = (NumericTask) taken("Mấy?{#=1:0#Đúng =%50%1:1#Gần}").task();
        assertEquals(List.of("Đúng", "Gần"), numeric.answers().stream().map(AcceptedNumber::feedback).toList());
        assertEquals(List.of("Đúng", "Thiếu dấu"), typed.answers().stream().map(AcceptedText::feedback).toList());
    }

    @Test
    void the_general_feedback_is_the_explanation_and_without_one_the_form_s_is() {
        assertEquals("Vì luật.", taken("Hỏi?{T####Vì luật.}").explanation());
        assertEquals("Giải thích.", taken("Hỏi?{T}").explanation());
    }

    @Test
    void html_is_cleaned_and_markdown_becomes_html() {
        Question html = taken("[html]<p onclick\\=\"x()\">Một <b>đậm</b> <a href\\=\"javascript\\:x()\">đây</a></p>"
                + "<script>alert(1)</script>{=[html]<i>a</i> ~b &lt; c}");
        ChoiceTask task = (ChoiceTask) html.task();

        assertEquals(TextFormat.HTML, html.format());
        assertEquals("<p>Một <b>đậm</b> đây</p>", html.text());
        assertEquals(List.of("<i>a</i>", "b &lt; c"), task.options().stream().map(Option::text).toList());
        assertEquals("<ul><li>một</li><li><strong>hai</strong></li></ul>",
                taken("[markdown]- một\n- **hai**\n{T}").text());
        assertEquals("Không <b>nói gì</b><br />cũng là HTML", taken("Không <b>nói gì</b>\ncũng là HTML{T}").text());
        assertEquals("1 < 2 và 3 > 2", taken("1 < 2 và 3 > 2{T}").text(), "signs alone are no markup");
    }

    @Test
    void a_picture_comes_along_up_to_its_limit() {
        assertTrue(taken(withPictures(picture(PNG))).text().contains("src=\"data:image/png;base64,"));
        assertTrue(taken(withPictures(picture(sized(Limits.PICTURE_BYTES)))).text().contains("data:image/png"));
        assertNotImported("nhiều nhất 60 KB", withPictures(picture(sized(Limits.PICTURE_BYTES + 1))));
        assertNotImported("nặng hơn 200 KB", withPictures(picture(sized(Limits.PICTURE_BYTES)).repeat(4)));
        assertNotImported("không nằm trong tệp", "[html]<img src\\=\"https\\://example.org/a.png\">?{T}");
        assertNotImported("không phải PNG", withPictures(picture("<svg onload=\"x()\"/>".getBytes(UTF_8))));
        assertNotImported("không phải PNG", "[html]<img src\\=\"data\\:image/svg+xml;base64,PHN2Zz4\\=\">?{T}");
        assertNotImported("phim", "[html]<svg><text>x</text></svg>{T}");
        assertNotImported("phim", "[html]<video src\\=\"a.mp4\"></video>{T}");
    }

    @Test
    void a_picture_beside_the_text_of_moodle_xml_comes_along() {
        String file = "<file name=\"hình 1.png\" path=\"/\" encoding=\"base64\">%s</file>";
        String question = "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[<p>Xem "
                + "<img src=\"@@PLUGINFILE@@/h%C3%ACnh%201.png\"></p>]]></text>BESIDE</questiontext>"
                + "<answer fraction=\"100\"><text>true</text><feedback><text>Phải.</text></feedback></answer>"
                + "<answer fraction=\"0\"><text>false</text></answer></question></quiz>";
        Question taken = taken(question.replace("BESIDE", file.formatted(base64(PNG))));

        assertTrue(taken.text().startsWith("<p>Xem <img src=\"data:image/png;base64,"), taken.text());
        assertEquals("Phải.", ((ChoiceTask) taken.task()).options().getFirst().feedback());
        assertNotImported("trong tệp nhập không có", question.replace("BESIDE", ""));
        assertNotImported("không phải PNG",
                question.replace("BESIDE", file.formatted(base64("<svg/>".getBytes(UTF_8)))));
    }

    /** A formula counts as the value that the workbook holds; a macro is a part that nobody opens. */
    @Test
    void of_a_workbook_only_values_are_read() {
        String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
        String head = "<row>" + cell.formatted("Loại câu") + cell.formatted("Nội dung") + cell.formatted("Phương án")
                + cell.formatted("Đúng") + "</row>";
        String rows = "<row>" + cell.formatted("Số")
                + "<c t=\"str\"><f>HYPERLINK(\"http://x\";\"Mấy xã?\")</f><v>Mấy xã?</v></c><c><f>1+2</f><v>3</v></c></row>"
                + "<row>" + cell.formatted("Số") + "<c t=\"str\"><f>A1</f></c><c><f>1+2</f></c></row>";
        byte[] workbook = ZipFiles.of(List.of(
                Map.entry("xl/workbook.xml",
                        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Câu hỏi\" r:id=\"a\"/></sheets></workbook>"
                                .getBytes(UTF_8)),
                Map.entry("xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                                .getBytes(UTF_8)),
                Map.entry("xl/vbaProject.bin", new byte[]{(byte) 0xD0, (byte) 0xCF}),
                Map.entry("xl/worksheets/sheet1.xml",
                        ("<worksheet><sheetData>" + head + rows + "</sheetData></worksheet>").getBytes(UTF_8))));
        List<Adopted> adopted = all(workbook);

        assertEquals("Mấy xã?", made(adopted.getFirst()).text());
        assertEquals("3",
                ((NumericTask) made(adopted.getFirst()).task()).answers().getFirst().number().toPlainString());
        assertTrue(adopted.getLast().broken(), "a formula that was never worked out is empty");
    }

    private static String withPictures(String pictures) {
        return "[html]Hình " + pictures + "?{T}";
    }

    private static String picture(byte[] bytes) {
        return "<img alt\\=\"h\" src\\=\"data\\:image/png;base64," + base64(bytes).replace("=", "\\=") + "\">";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sized(int bytes) {
        return Arrays.copyOf(PNG, bytes);
    }

    private static void assertNotImported(String reason, String file) {
        Adopted adopted = all(file).getFirst();
        assertTrue(adopted.reason().contains(reason), adopted.reason());
        assertFalse(adopted.broken(), "it hinders nothing");
    }
}
