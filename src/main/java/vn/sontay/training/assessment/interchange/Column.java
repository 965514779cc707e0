package vn.sontay.training.assessment.interchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.shared.Vietnamese;

/** The columns of our workbook; in a file that is read they may stand in any order (INT-1). */
enum Column {

    CODE("Mã câu", 12), LESSON("Bài", 8), OUTCOME("Mục tiêu", 9), DIFFICULTY("Mức độ", 12), PART("Phần",
            6), TYPE("Loại câu", 15), TEXT("Nội dung", 60), ITEM("Phương án", 40), ANSWER("Ghép với",
                    30), MARK("Đúng", 8), TOLERANCE("Sai số", 8), FEEDBACK("Lời nhắc", 30), EXPLANATION("Giải thích",
                            50), SOURCE("Nguồn", 40), FROM("Hiệu lực từ", 12), TO("Hiệu lực đến",
                                    12), CREDIT("Cách tính điểm", 18), CARE("Phải đúng", 22), UNIT("Đơn vị",
                                            10), TAGS("Nhãn", 20), FORMAT("Kiểu chữ", 10);

    private static final Map<String, Column> BY_TITLE = new LinkedHashMap<>();

    static {
        Arrays.stream(values()).forEach(column -> BY_TITLE.put(Vietnamese.fold(column.title), column));
    }

    private final String title;
    private final int width;

    Column(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    /** @return in characters */
    int width() {
        return width;
    }

    static Optional<Column> titled(String title) {
        return Optional.ofNullable(BY_TITLE.get(Vietnamese.fold(title)));
    }
}
