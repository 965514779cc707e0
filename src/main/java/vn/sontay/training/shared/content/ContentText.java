package vn.sontay.training.shared.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The clean text of a content file (CON-3).
 *
 * @param file path inside the content folder
 * @param text in NFC, lines ended by LF
 */
public record ContentText(String file, String text) {

    /** Invisible characters: controls, zero-width and direction marks, byte order mark, the replacement character. */
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD&&[^\n\t]]");
    /** UTF-8 that was once read as windows-1252: "Ã¡", "áº¥", "Ä‘". */
    private static final Pattern GARBLED = Pattern.compile("áº[\\p{P}\\p{S}\\p{L}\u0080-\u00BF]|á»[\u0080-\u00BF\\p{S}]"
            + "|Ã[\u00A0-\u00BF]|Ä[\u0091‘]|Æ[°¡]");

    /**
     * Makes text of a file's bytes.
     *
     * @return empty when the bytes are no UTF-8; other problems are noted and the text goes on to be read (CON-1)
     */
    static Optional<ContentText> decode(String file, byte[] bytes, ContentProblems problems) {
        int start = 0;
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            problems.add(file, 1, "Đầu tệp có dấu BOM. Lưu lại với bảng mã \"UTF-8\" (không chọn \"UTF-8 with BOM\").");
            start = 3;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            problems.add(file, lineAt(bytes, in.position()),
                    "Chữ ở dòng này không phải bảng mã UTF-8. Mở tệp và lưu lại với bảng mã UTF-8, rồi xem lại các dấu.");
            return Optional.empty();
        }
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        checkLines(file, text, problems);
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Optional.of(new ContentText(file, Normalizer.normalize(visible, Normalizer.Form.NFC)));
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static void checkLines(String file, String text, ContentProblems problems) {
        List<String> lines = text.lines().toList();
        boolean decomposed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.indexOf('\t') >= 0) {
                problems.add(file, i + 1, "Dòng này có phím Tab. Thay bằng dấu cách.");
            }
            if (GARBLED.matcher(line).find()) {
                problems.add(file, i + 1, "Dòng này có chữ bị vỡ dấu do sai bảng mã. Gõ lại chữ có dấu.");
            } else if (INVISIBLE.matcher(line).find()) {
                problems.add(file, i + 1, "Dòng này có ký tự ẩn không nhìn thấy. Xóa cả dòng rồi gõ lại.");
            }
            if (!decomposed && !Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                decomposed = true;
                problems.add(file, i + 1, "Từ dòng này có chữ với dấu rời (Unicode tổ hợp). "
                        + "Chuyển cả tệp sang Unicode dựng sẵn, hoặc gõ lại.");
            }
        }
    }
}
