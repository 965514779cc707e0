package vn.sontay.training.interchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** Pictures within a question's HTML (INT-5). */
final class EmbeddedPictures {

    static final String TOO_MUCH = "Các hình của câu nặng hơn " + (Limits.PICTURES_BYTES >> 10)
            + " KB. Thu nhỏ hình rồi nhập lại.";

    private static final Pattern PICTURE = Pattern.compile("(?i)<img\\b[^<>]*");
    private static final Pattern SOURCE = Pattern.compile("(?i)\\bsrc\\s*=\\s*[\"']?([^\"'\\s>]*)");
    private static final Pattern DATA = Pattern.compile("data:image/[a-z.+-]{1,20};base64,(.*)");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private EmbeddedPictures() {
    }

    /**
     * @return bytes of all pictures of the HTML
     * @throws RefusedQuestion when one lies elsewhere, is too big, or isn't what it says
     */
    static int require(String html) throws RefusedQuestion {
        int bytes = 0;
        Matcher pictures = PICTURE.matcher(html);
        while (pictures.find()) {
            Matcher source = SOURCE.matcher(pictures.group());
            Matcher data = DATA.matcher(source.find() ? Encoding.decodeHtml(source.group(1), true) : "");
            if (!data.matches()) {
                throw RefusedQuestion
                        .notOurs("Câu có hình không nằm trong tệp. Xuất lại kèm hình, hoặc bỏ hình khỏi câu.");
            }
            bytes += dataUri(decoded(data.group(1))).size();
        }
        return bytes;
    }

    private static byte[] decoded(String base64) throws RefusedQuestion {
        try {
            return Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw RefusedQuestion.broken("Hình trong câu bị hỏng.");
        }
    }

    /** A picture as it stands in HTML. */
    record DataUri(String address, int size) {
    }

    /** @throws RefusedQuestion when it is no picture that can be shown, or too big */
    static DataUri dataUri(byte[] bytes) throws RefusedQuestion {
        if (bytes.length > Limits.PICTURE_BYTES) {
            throw RefusedQuestion.notOurs("Câu có hình nặng " + ((bytes.length + 1023) >> 10) + " KB, nhiều nhất "
                    + (Limits.PICTURE_BYTES >> 10) + " KB. Thu nhỏ hình rồi nhập lại.");
        }
        String kind = kind(bytes).orElseThrow(
                () -> RefusedQuestion.notOurs("Câu có hình không phải PNG, JPEG, GIF hay WebP."));
        return new DataUri("data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes), bytes.length);
    }

    private static Optional<String> kind(byte[] bytes) {
        if (startsWith(bytes, 0, PNG)) {
            return Optional.of("png");
        }
        if (startsWith(bytes, 0, JPEG)) {
            return Optional.of("jpeg");
        }
        if (startsWith(bytes, 0, "GIF8".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of("gif");
        }
        return startsWith(bytes, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
                && startsWith(bytes, 8, "WEBP".getBytes(StandardCharsets.US_ASCII))
                        ? Optional.of("webp")
                        : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
