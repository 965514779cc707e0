package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.all;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.TextFormat;

/** INT-5, INT-10: of HTML that the bank doesn't have the lines stay apart, and what is lost is told. */
class DroppedHtmlTest {

    @Test
    void lines_stay_apart_without_the_tags_that_made_them() throws RefusedQuestion {
        for (Map.Entry<String, String> each : Map.of(
                "<div>Bước 1</div><div>Bước 2</div>", "Bước 1<br />Bước 2",
                "Một<div class=\"x\">hai</div>ba", "Một<br />hai<br />ba",
                "<h3>Tên</h3> <p>Lời</p>", "Tên<p>Lời</p>",
                "<div><p>a</p></div>\n<div><p>b</p></div>", "<p>a</p><p>b</p>",
                "<dl><dt>a</dt><dd>b</dd></dl>", "a<br />b",
                "<ul><li><div>a</div></li></ul>", "<ul><li>a</li></ul>",
                "a<br class=\"x\"><div>b</div>", "a<br />b",
                "<b>a</b><DIV>b</DIV>", "<b>a</b><br />b").entrySet()) {
            assertEquals(each.getValue(),
                    MarkupHtml.as(TextFormat.HTML, new MarkedText(Markup.HTML, each.getKey())), each.getKey());
        }
    }

    @Test
    void what_is_lost_is_told_and_what_is_only_looks_is_not() {
        assertEquals(List.of("Đã bỏ định dạng: h2, rowspan, s."), notes("<h2>Tên</h2><table><tr><td rowspan\\=\"2\">"
                + "<s>sai</s></td></tr></table>"));
        assertEquals(List.of(), notes("<div><span style\\=\"color\\:red\">đỏ</span> <font>b</font> "
                + "<a href\\=\"x\">c</a></div><table><tr><td colspan\\=\"1\">d</td></tr></table>"));
    }

    @Test
    void blanks_and_tags_in_great_number_take_no_time() {
        String blanks = "a" + " ".repeat(200_000) + "b" + "<div> ".repeat(100_000) + "c";

        assertEquals("a" + " ".repeat(200_000) + "b<br />c",
                assertTimeout(Duration.ofSeconds(10), () -> DroppedHtml.withLines(blanks)));
    }

    private static List<String> notes(String html) {
        return all("[html]" + html + "{T}").getFirst().notes();
    }
}
