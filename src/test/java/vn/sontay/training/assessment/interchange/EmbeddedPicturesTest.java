package vn.sontay.training.assessment.interchange;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.TextFormat;

/** INT-5: a picture comes along whatever its address is called and however it is broken into lines. */
class EmbeddedPicturesTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2};

    @Test
    void a_picture_is_called_what_its_bytes_are() throws RefusedQuestion {
        for (String kind : new String[]{"jpg", "pjpeg", "x-png", "JPEG", "jpeg"}) {
            String html = "Hình <img alt='h' src='data:image/" + kind + ";base64," + base64(JPEG) + "'>";
            String made = MarkupHtml.as(TextFormat.HTML, new MarkedText(Markup.HTML, html));

            assertTrue(made.contains("src=\"data:image/jpeg;base64,"), made);
        }
    }

    @Test
    void lines_in_an_address_are_joined_and_count() throws RefusedQuestion {
        String broken = Base64.getMimeEncoder(76, "\r\n".getBytes(US_ASCII)).encodeToString(sized(1000));

        EmbeddedPictures.Pictured read = EmbeddedPictures.read(picture(broken) + "và" + picture(broken));

        assertEquals(2000, read.bytes());
        assertEquals(read.html(), picture(base64(sized(1000))) + "và" + picture(base64(sized(1000))));
        String big = Base64.getMimeEncoder().encodeToString(sized(Limits.PICTURE_BYTES + 1));
        assertThrows(RefusedQuestion.class, () -> EmbeddedPictures.read(picture(big)));
    }

    @Test
    void another_attribute_that_ends_like_the_address_is_none() {
        String html = "<img data-src=\"data:image/jpeg;base64," + base64(JPEG)
                + "\" src=\"https://example.org/a.png\">";

        assertThrows(RefusedQuestion.class, () -> EmbeddedPictures.read(html));
    }

    @Test
    void a_picture_of_any_name_is_no_words() {
        String html = "a<img src=\"data:image/x-png;base64," + base64(sized(Limits.PICTURE_BYTES)) + "\">";

        assertEquals("a<img src=\"\">", QuestionHtml.withoutPictures(html));
    }

    private static String picture(String base64) {
        return "<img src=\"data:image/jpeg;base64," + base64 + "\">";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sized(int bytes) {
        return Arrays.copyOf(JPEG, bytes);
    }
}
