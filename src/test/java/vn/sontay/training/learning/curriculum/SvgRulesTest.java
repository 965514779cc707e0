package vn.sontay.training.learning.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;

class SvgRulesTest {

    private final ContentProblems problems = new ContentProblems();

    private Optional<Picture> read(String name, String svg) {
        return new SvgRules(problems).read(new ContentText("pictures/" + name, svg));
    }

    @Test
    void a_picture_of_shapes_and_words_is_taken_with_its_size() {
        Picture picture = read("b2-chi.svg", ContentFixture.PICTURE).orElseThrow();
        assertEquals(0, problems.count());
        assertEquals(360, picture.width());
        assertEquals(200, picture.height());
        assertTrue(picture.address().matches("\\.\\./pictures/[0-9a-f]{16}\\.svg"), picture.address());
    }

    @Test
    void another_drawing_has_another_address() {
        assertTrue(!read("a.svg", ContentFixture.PICTURE).orElseThrow().key()
                .equals(read("a.svg", ContentFixture.PICTURE.replace("bấm", "gõ")).orElseThrow().key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<image href=\"x.png\"/>", "<use href=\"#a\"/>",
            "<a href=\"https://x.vn\"><text>x</text></a>", "<foreignObject/>", "<style>*{}</style>",
            "<rect onload=\"alert(1)\"/>", "<rect style=\"fill:red\"/>", "<rect fill=\"url(#g)\"/>",
            "<rect class=\"x\"/>", "<text font-size=\"9\">nhỏ</text>", "<text font-size=\"1em\">x</text>",
            "<!-- ghi chú -->", "<?php x ?>", "<text>TODO</text>", "<svg/>", "<text>chưa đóng", "&amp;&nbsp;",
            "<x:rect xmlns:x=\"urn:x\"/>", "<set attributeName=\"x\"/>"})
    void anything_else_is_refused(String inside) {
        assertTrue(read("a.svg", ContentFixture.PICTURE.replace("</svg>", inside + "</svg>")).isEmpty());
        assertTrue(problems.count() > 0);
    }

    @Test
    void an_entity_is_never_resolved() {
        String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + ContentFixture.PICTURE.replace("tự bấm", "&x;");
        assertTrue(read("a.svg", svg).isEmpty());
    }

    @Test
    void a_picture_says_what_it_shows_has_a_frame_a_plain_name_and_is_small() {
        assertTrue(read("a.svg", ContentFixture.PICTURE.replaceAll("<title>.*</title>", "")).isEmpty());
        assertTrue(read("a.svg", ContentFixture.PICTURE.replace("0 0 360 200", "0 0 1200 200")).isEmpty());
        assertTrue(read("Hình 1.svg", ContentFixture.PICTURE).isEmpty());
        assertTrue(read("a.svg", ContentFixture.PICTURE.replace("tự bấm", "a".repeat(SvgRules.MOST_BYTES))).isEmpty());
        assertEquals(4, problems.count(), problems.sorted()::toString);
    }
}
