package vn.sontay.training.shared.content;

import java.util.List;
import java.util.regex.Pattern;

/** Tells text that its author meant to come back to (CON-6). */
public final class Unfinished {

    private static final Pattern MARKER = Pattern.compile(
            "\\b(TODO|TBD|FIXME|XXX|[Ll]orem|[Ii]psum)\\b|\\?\\?\\?|\\[(?i:điền|bổ sung|cần)[^\\]]*\\]"
                    + "|\\b(?i:điều|khoản|ngày|số|tháng) (…|\\.\\.\\.)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ONLY_DOTS = Pattern.compile("[\\s.…_\\-–]*(…|\\.{3}|_{3})[\\s.…_\\-–]*");

    /** Every marker holds one of these, and hardly any finished text does: it spares the search for markers. */
    private static final List<String> HINTS = List.of("…", "...", "___", "???", "[", "TODO", "TBD", "FIXME", "XXX",
            "orem", "psum");

    /** Room to write in by hand. */
    private static final Pattern ROOM = Pattern.compile("…{2,}|\\.{4,}");

    /** What an author is told. */
    public static final String REASON = "Nội dung chưa viết xong (còn chỗ đánh dấu để viết sau). Viết nốt hoặc bỏ đi.";

    private Unfinished() {
    }

    /** @return whether the text holds a marker such as TODO or ???, or is nothing but dots */
    public static boolean in(String text) {
        return HINTS.stream().anyMatch(text::contains) && isMarked(text);
    }

    /** @return the same of a paper that people write on, where a row of dots is room to write */
    public static boolean inForm(String text) {
        return in(ROOM.matcher(text).replaceAll(" "));
    }

    private static boolean isMarked(String text) {
        return MARKER.matcher(text).find() || ONLY_DOTS.matcher(text).matches();
    }
}
