package vn.sontay.training.learning.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GLO-3, GLO-4. */
class ExplainedLessonTest {

    private static final TermFinder TERMS = new TermFinder(
            List.of(term("dữ liệu cá nhân"), term("dữ liệu cá nhân nhạy cảm"), term("hóa đơn"), term("đầu mối"),
                    new GlossaryTerm("mã OTP", List.of("OTP"), "Mã \"dùng\" <một> lần & thôi.")));

    private static GlossaryTerm term(String term) {
        return new GlossaryTerm(term, List.of(), "Nghĩa của " + term + ".");
    }

    private static String explained(String html) {
        return ExplainedLesson.of(html, TERMS);
    }

    /** @return the words that became buttons, in their order */
    private static List<String> buttons(String html) {
        return java.util.regex.Pattern.compile("<button[^>]*>([^<]*)</button>").matcher(explained(html)).results()
                .map(found -> found.group(1)).toList();
    }

    @Test
    void a_term_opens_its_meaning_by_the_browser_alone() {
        assertEquals(
                "<p>Gõ <button type=\"button\" class=\"term\" popovertarget=\"nghia-1\" aria-label=\"OTP (xem nghĩa)\">"
                        + "OTP</button><span class=\"term-meaning\" popover=\"auto\" role=\"note\" id=\"nghia-1\"><strong>mã OTP:"
                        + "</strong> Mã &quot;dùng&quot; &lt;một&gt; lần &amp; thôi.</span> vào ô.</p>",
                explained("<p>Gõ OTP vào ô.</p>"));
    }

    @Test
    void the_longest_term_wins_and_nothing_within_it_is_explained() {
        assertEquals(List.of("Dữ liệu cá nhân nhạy cảm", "dữ liệu cá nhân"),
                buttons("<p>Dữ liệu cá nhân nhạy cảm. Còn dữ liệu cá nhân thì khác.</p>"));
        assertEquals(List.of("dữ liệu cá nhân nhạy cảm"),
                buttons("<p>dữ liệu cá nhân nhạy cảm, dữ liệu cá nhân nhạy cảm</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hóa đơn", "hoá đơn", "HÓA ĐƠN", "Hóa\nđơn"})
    void a_term_is_found_however_its_tone_is_placed(String written) {
        assertEquals(List.of(written), buttons("<p>" + written + "</p>"));
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
        assertEquals(List.of(decomposed), buttons("<p>" + decomposed + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoa đơn", "hóa đơng", "hóa, đơn", "hóa-đơn", "xhóa đơn", "đau mối", "dầu mối", "OTPs",
            "OTP1",
            "&#43;hóa&#43;đơn", ""})
    void other_words_and_parts_of_words_are_none(String other) {
        assertEquals("<p>" + other + "</p>", explained("<p>" + other + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2 id=\"muc-otp\">OTP</h2>", "<a href=\"https://a.vn\" rel=\"noopener\"><em>OTP</em></a>",
            "<fieldset class=\"self-check\"><legend>OTP?</legend><div><label for=\"hoi-1-a\">OTP</label><p>OTP</p></div></fieldset>",
            "<details class=\"more\"><summary><h2>OTP</h2></summary></details>",
            "<figure><img src=\"x\" alt=\"OTP\" /><figcaption>OTP</figcaption></figure>", "<code>OTP</code>",
            "<div aria-label=\"Bảng 1: OTP\"><table><thead><tr><th>OTP</th></tr></thead></table></div>"})
    void headings_links_checks_pictures_and_heads_of_tables_are_left_alone(String html) {
        assertEquals(html, explained(html));
    }

    @Test
    void it_is_explained_where_it_stands_first_in_each_part() {
        String part = "<section><h2>Mã OTP</h2><p>OTP<br />OTP</p><p><strong>mã OTP</strong></p></section>";
        assertEquals(List.of("OTP", "OTP", "OTP"), buttons("<p>OTP, OTP</p>" + part + part));
        assertTrue(explained(part + part).contains("id=\"nghia-2\""), "each meaning has an address of its own");
    }

    @Test
    void what_is_no_term_stays_as_it_was() {
        String html = "<section><h2 id=\"muc-a\">A</h2>\n<ol start=\"3\"><li>Một &amp; hai</li></ol><hr /></section>\n";
        assertEquals(html, explained(html));
    }
}
