package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PagePreparationTest {

    private final Texts texts = new Texts() {

        @Override
        public String get(Object key) {
            return "Nộp & \"xem\" <b> l'an \\ " + key;
        }
    };

    private String prepared(String page) {
        return new PagePreparation(texts, "/taphuan", "1a2b").of(page);
    }

    @Test
    void a_text_that_stands_alone_becomes_part_of_the_page() {
        assertEquals(
                "<p title=\"Nộp &amp; &quot;xem&quot; &lt;b&gt; l'an \\ quiz.submit\">Nộp &amp; &quot;xem&quot; &lt;b&gt; l'an \\ a.b</p>",
                prepared("<p title=\"#{text['quiz.submit']}\">#{ text['a.b'] }</p>"));
    }

    @Test
    void a_text_within_an_expression_becomes_its_literal() {
        assertEquals("#{x ? 'Nộp &amp; &quot;xem&quot; &lt;b&gt; l\\'an \\\\ a.b' : y}",
                prepared("#{x ? text['a.b'] : y}"));
        assertEquals("#{'Nộp &amp; &quot;xem&quot; &lt;b&gt; l\\'an \\\\ a.b' eq x}", prepared("#{text['a.b'] eq x}"));
    }

    @Test
    void a_text_whose_name_is_found_out_later_stays_an_expression() {
        String page = "#{text[x ? 'a.b' : 'a.c']} #{text.of('a.b', 1)} #{text[row.key]}";
        assertEquals(page, prepared(page));
    }

    @Test
    void path_and_version_are_put_in_once() {
        assertEquals("<script src=\"/taphuan/static/page.js?v=1a2b\"></script>",
                prepared("<script src=\"#{request.contextPath}/static/page.js?v=#{assets.version}\"></script>"));
    }

    @Test
    void white_space_that_nobody_sees_goes() {
        assertEquals("<ul><li><p>a</p></li><li>b</li></ul>",
                prepared("<ul>\n  <li>\n    <p>a</p>\n  </li>\n\n  <!-- <b> -->\n  <li>b\n  </li>\n</ul>\n"));
    }

    @Test
    void white_space_that_parts_words_and_things_in_a_line_stays() {
        assertEquals("<p><a href=\"#{x > 1}\">a</a>\n<a>b</a> c\nd</p>",
                prepared("<p>\n  <a href=\"#{x > 1}\">a</a>\n  <a>b</a> c\n  d\n</p>"));
        assertEquals("<ui:fragment rendered=\"#{x}\">\n<a>a</a>\n</ui:fragment>",
                prepared("<ui:fragment rendered=\"#{x}\">\n  <a>a</a>\n</ui:fragment>"));
    }

    @Test
    void what_is_typed_is_shown_as_it_was_typed() {
        assertEquals("<textarea rows=\"3\">\n  a\n  </textarea>",
                prepared("<textarea rows=\"3\">\n  a\n  </textarea>"));
    }
}
