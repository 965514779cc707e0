package vn.sontay.training.shared.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Codes of one kind over all files, none twice (CON-5). */
public final class UniqueCodes {

    private final String kind;
    private final ContentProblems problems;
    private final Map<String, ContentPlace> places = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    /** @param kind what the codes are of, in Vietnamese, such as {@code bài học} */
    public UniqueCodes(String kind, ContentProblems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /** Takes a code in; one that is already there is noted as a problem with the place of the first. */
    public void add(String code, ContentPlace place) {
        if (code.isEmpty()) {
            return;
        }
        ContentPlace first = places.putIfAbsent(code.toLowerCase(Locale.ROOT), place);
        if (first == null) {
            written.add(code);
        } else {
            problems.add(place,
                    "Mã " + kind + " " + code + " đã dùng ở content/" + first.file() + " dòng " + first.line()
                            + ". Đặt mã khác.");
        }
    }

    /** @return whether exactly this code was taken in */
    public boolean contains(String code) {
        return written.contains(code);
    }

    /** @return the codes as they are written */
    public Set<String> all() {
        return Set.copyOf(written);
    }
}
