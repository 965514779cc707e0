package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.Archived;

/** Drawings on paper: vectors, words as text, nothing of the machine's fonts. */
class SvgPictureTest {

    private static PdfReading draw(String inside) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><title>Không in</title>"
                + inside
                + "</svg>";
        PageSetup page = new PageSetup(100, 100, 0, 0, 0, 0);
        PaperFile file = new PaperFile(page, "x");
        new SvgPicture(svg, 100, 100, 100).draw(file.canvas(), 0, 100);
        return new PdfReading(file.finish(Archived.MADE));
    }

    /** The colour in the middle of a point, as 0xRRGGBB. */
    private static int colour(PdfReading drawn, int x, int y) {
        BufferedImage picture = drawn.picture(1, 72);
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    @Test
    void words_stay_text_with_all_their_marks() {
        assertEquals("Quầy ở thôn đã mở",
                draw("<text x=\"5\" y=\"20\" font-size=\"8\">Quầy <tspan font-weight=\"bold\">ở thôn"
                        + "</tspan> đã mở</text>").text());
    }

    @Test
    void anchored_words_stand_around_their_place() {
        var glyphs = draw("<text x=\"50\" y=\"50\" text-anchor=\"middle\" font-size=\"20\">HH</text>").glyphs(1);
        assertEquals(50, (glyphs.getFirst().left() + glyphs.getLast().right()) / 2, 0.2);
        assertEquals(50, glyphs.getFirst().baseline(), 0.2);
    }

    @Test
    void shapes_take_colour_and_place_from_what_is_around_them() {
        PdfReading drawn = draw("<g fill=\"#0F6B4F\" transform=\"translate(50 0) scale(2)\">"
                + "<rect x=\"5\" y=\"5\" width=\"10\" height=\"10\"/></g><circle cx=\"20\" cy=\"80\" r=\"9\" fill=\"none\"/>");
        assertEquals(0x0F6B4F, colour(drawn, 70, 20));
        assertEquals(0xFFFFFF, colour(drawn, 50, 20));
        assertEquals(0xFFFFFF, colour(drawn, 20, 80));
    }

    @Test
    void path_data_is_read_in_all_its_spellings() {
        Rectangle2D box = SvgPath
                .parse("M10 10h20v10H10z m40,0l10-5 .5.5a5 5 0 0110 0q5 5 10 0t10 0s1 1 2 2c1 1 2 2 3 3")
                .getBounds2D();
        assertEquals(10, box.getMinX(), 0.001);
        assertTrue(box.getMaxX() > 95, box.toString());
    }

    @Test
    void an_arc_swings_the_way_its_flags_say() {
        assertEquals(-10, SvgPath.parse("M0 0A10 10 0 0 1 20 0").getBounds2D().getMinY(), 0.01);
        assertEquals(10, SvgPath.parse("M0 0A10 10 0 0 0 20 0").getBounds2D().getMaxY(), 0.01);
        assertEquals(40, SvgPath.parse("M0 0A20 20 0 1 0 20 0").getBounds2D().getWidth(), 0.1);
    }

    @Test
    void broken_path_data_is_drawn_as_far_as_it_goes() {
        assertEquals(20, SvgPath.parse("M0 0L20 0L x").getBounds2D().getWidth(), 0.001);
        assertEquals(0, SvgPath.parse("L1 1").getBounds2D().getWidth(), 0.001);
        assertEquals(5, SvgPath.parse("M0 0h5z 7").getBounds2D().getWidth(), 0.001);
    }
}
