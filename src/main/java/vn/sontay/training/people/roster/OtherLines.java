package vn.sontay.training.people.roster;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/** Lines among those of a list that are nobody: numberings, totals, signatures, names of units above their people (ROS-2). */
final class OtherLines {

    private static final Pattern TOTAL = Pattern.compile("(tong( so| cong)\\b.*|(tong|cong)( cong)?:?( ?\\d.*)?)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[.)]?");
    private static final Pattern FOOTER = Pattern.compile(
            "((an dinh|danh sach nay|danh sach) (tong )?(co|gom).*|nguoi (lap|tong hop|ky).*|(tm|kt|tl)\\b.*|(pho )?(chu tich|truong phong|giam doc|thu truong).*|noi nhan.*|ghi chu ?:.*|luu ?:.*|xac nhan.*|.*ngay .{0,6}thang .{0,6}nam.*|- .*|\\*.*)");
    private static final Pattern NUMBERING = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern GROUP = Pattern.compile(
            "(?:[ivx]+|[a-z]|\\d+)?[.)\\s]*((ubnd|uy ban|xa|phong|to (cnscd|cong nghe|dan pho)|thon|van phong|trung tam|cong an|don vi|co quan|thi tran)\\b.*)");

    private OtherLines() {
    }

    /** (1) (2) (3) beneath the headings. */
    static boolean isNumbering(Map<Integer, String> cells) {
        return cells.size() > 2
                && cells.values().stream().allMatch(text -> NUMBERING.matcher(text.strip()).matches());
    }

    /** @param texts what the row would say of a person */
    static boolean isFooter(Map<Integer, String> cells, RowTexts texts) {
        boolean alone = texts.birth().isBlank() && texts.phone().isBlank();
        boolean nameless = texts.name().isBlank();
        boolean numbered = cells.values().stream().anyMatch(text -> NUMBER.matcher(text.strip()).matches());
        boolean ends = cells.values().stream().map(Vietnamese::fold).anyMatch(text -> TOTAL.matcher(text).matches()
                || !numbered && FOOTER.matcher(text).matches());
        return nameless && (cells.size() == 1 || !numbered && cells.size() == 2)
                || (nameless || alone) && ends && cells.size() <= 3;
    }

    /** @return the unit that a line with nothing else names, above those who belong to it; else null */
    static @Nullable String group(Map<Integer, String> cells) {
        List<String> texts = cells.values().stream().map(String::strip)
                .filter(text -> !text.matches("(?i)[ivx]+[.)]?|\\d+[.)]?|[a-zđ][.)]?")).distinct().toList();
        boolean numbered = cells.values().stream().anyMatch(text -> NUMBER.matcher(text.strip()).matches());
        if (numbered || texts.size() != 1) {
            return null;
        }
        return GROUP.matcher(Vietnamese.fold(texts.getFirst())).matches()
                ? texts.getFirst().replaceFirst("^(?:[IVXivx]+|[A-Za-z]|\\d+)[.)]\\s*", "")
                : null;
    }
}
