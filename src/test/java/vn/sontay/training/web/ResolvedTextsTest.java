package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ResolvedTextsTest {

    private final Texts texts = new Texts() {

        @Override
        public String get(Object key) {
            return "Nộp & \"xem\" <b> l'an \\ " + key;
        }
    };

    private String resolve(String page) {
        return ResolvedTexts.resolve(page, texts);
    }

    @Test
    void a_text_that_stands_alone_becomes_part_of_the_page() {
        assertEquals(
                "<p title=\"Nộp &amp; &quot;xem&quot; &lt;b&gt; l'an \\ quiz.submit\">Nộp &amp; &quot;xem&quot; &lt;b&gt; l'an \\ a.b</p>",
                resolve("<p title=\"#{text['quiz.submit']}\">#{ text['a.b'] }</p>"));
    }

    @Test
    void a_text_within_an_expression_becomes_its_literal() {
        assertEquals("#{x ? 'Nộp &amp; &quot;xem&quot; &lt;b&gt; l\\'an \\\\ a.b' : y}",
                resolve("#{x ? text['a.b'] : y}"));
        assertEquals("#{'Nộp &amp; &quot;xem&quot; &lt;b&gt; l\\'an \\\\ a.b' eq x}", resolve("#{text['a.b'] eq x}"));
    }

    @Test
    void a_text_whose_name_is_found_out_later_stays_an_expression() {
        String page = "#{text[x ? 'a.b' : 'a.c']} #{text.of('a.b', 1)} #{text[row.key]}";
        assertEquals(page, resolve(page));
    }
}
