package vn.sontay.training.assessment.interchange;

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
    private static final Pattern SOURCE = Pattern
            .compile("(?i)(?<![\\w-])src\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\"'\\s>]+)");
    private static final Pattern DATA = Pattern.compile("(?i)data:image/[a-z.+-]{1,20};base64,(.*)");
    private static final Pattern QUOTES = Pattern.compile("[\"']");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private EmbeddedPictures() {
    }

    /**
     * HTML with its pictures.
     *
     * @param html in which each picture has the one address that is shown
     * @param bytes of all pictures
     */
    record Pictured(String html, int bytes) {
    }

    /** @throws RefusedQuestion when a picture lies elsewhere, is too big, or is none that can be shown */
    static Pictured read(String html) throws RefusedQuestion {
        StringBuilder shown = new StringBuilder();
        int bytes = 0;
        int copied = 0;
        Matcher pictures = PICTURE.matcher(html);
        while (pictures.find()) {
            Matcher source = SOURCE.matcher(html).region(pictures.start(), pictures.end());
            DataUri picture = dataUri(decoded(source.find() ? address(source.group(1)) : ""));
            bytes += picture.size();
            shown.append(html, copied, source.start()).append("src=\"").append(picture.address()).append('"');
            copied = source.end();
        }
        return new Pictured(shown.append(html, copied, html.length()).toString(), bytes);
    }

    /** Mail programs break the lines of an address. */
    private static String address(String written) {
        String bare = QUOTES.matcher(written).replaceAll("");
        return SPACE.matcher(Encoding.decodeHtml(bare, true)).replaceAll("");
    }

    private static byte[] decoded(String address) throws RefusedQuestion {
        Matcher data = DATA.matcher(address);
        if (!data.matches()) {
            throw RefusedQuestion
                    .notOurs("Câu có hình không nằm trong tệp. Xuất lại kèm hình, hoặc bỏ hình khỏi câu.");
        }
        try {
            return Base64.getMimeDecoder().decode(data.group(1).getBytes(StandardCharsets.ISO_8859_1));
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
