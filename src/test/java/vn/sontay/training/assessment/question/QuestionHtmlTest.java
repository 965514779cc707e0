package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The HTML of a question: what is allowed stays as it is written, everything else is gone. */
class QuestionHtmlTest {

    private static final String PICTURE = "<img src=\"data:image/png;base64,iVBORw0KGgo&#61;\" alt=\"%s\" />";

    @Test
    void braces_stay_what_they_are() {
        for (String text : List.of("{", "{{", "{{tên}}", "a {{{ b", "<p>{</p>", "<p>{{</p>{", "{<b>{</b>{")) {
            assertEquals(text, QuestionHtml.clean(text));
        }
        assertEquals(PICTURE.formatted("{{x}}{"), QuestionHtml.clean(PICTURE.formatted("{{x}}{")));
        assertEquals("{", QuestionHtml.clean("{<!-- -->"));
        assertEquals("{&lt;!-- --&gt;", QuestionHtml.clean("{&lt;!-- --&gt;"));
    }

    @Test
    void what_could_act_is_gone() {
        for (String hostile : List.of("<script>alert(1)</script>", "<b onclick=\"alert(1)\">đậm</b>",
                "<a href=\"javascript:alert(1)\">đây</a>", "<img src=\"x\" onerror=\"alert(1)\">",
                "<iframe src=\"https://example.org\"></iframe>", "<svg onload=\"alert(1)\"></svg>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<form action=\"/\"><input name=\"a\"></form>",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">", "<!--[if IE]><b>x</b><![endif]-->",
                "{<!-- --><script>alert(1)</script>", "{<!-- <!-- -->-->{<img src=x onerror=alert(1)>",
                "<scr<!-- -->ipt>alert(1)</scr{<!-- -->ipt>", "<{<!-- -->img src=x onerror=alert(1)>")) {
            String clean = QuestionHtml.clean(hostile);
            assertFalse(clean.matches("(?is).*<(script|a|iframe|svg|form|input|img|!--)\\b.*"), clean);
            assertFalse(clean.matches("(?is).*<[^>]*(on\\w+=|style=|javascript:).*"), clean);
            assertEquals(clean, QuestionHtml.clean(clean), "clean stays clean");
        }
    }
}
