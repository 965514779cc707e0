package vn.sontay.training.assessment.interchange;

import java.util.Map;

/** The kinds of question that other programs have and the bank doesn't, with what is told to who imports them (INT-4). */
final class NotOurs {

    private static final Map<String, String> REASONS = Map.of(
            "description", "Đoạn dẫn, không phải câu hỏi: không có gì để trả lời.",
            "essay", "Câu tự luận phải có người chấm; ngân hàng chỉ nhận câu chấm được ngay.",
            "cloze",
            "Câu điền nhiều chỗ trống (cloze) chưa có trong ngân hàng. Tách thành nhiều câu, hoặc một câu tình huống.",
            "multianswer",
            "Câu điền nhiều chỗ trống (cloze) chưa có trong ngân hàng. Tách thành nhiều câu, hoặc một câu tình huống.",
            "calculated", "Câu tính toán theo công thức chưa có trong ngân hàng. Viết thành câu số với số liệu cụ thể.",
            "image",
            "Câu kéo thả trên hình không làm được bằng bàn phím hay trình đọc màn hình nên ngân hàng không nhận.",
            "gap",
            "Câu kéo thả hoặc chọn từ vào chỗ trống chưa có trong ngân hàng. Viết thành câu nối hoặc câu trả lời ngắn.",
            "random", "Câu lấy ngẫu nhiên từ ngân hàng khác không mang theo nội dung.");

    private NotOurs() {
    }

    static ForeignTask description() {
        return of("description");
    }

    static ForeignTask essay() {
        return of("essay");
    }

    /** @param kind as the file calls it */
    static ForeignTask of(String kind) {
        String known = switch (kind) {
            case "calculatedmulti", "calculatedsimple" -> "calculated";
            case "ddimageortext", "ddmarker", "hotspot" -> "image";
            case "ddwtos", "gapselect" -> "gap";
            case "randomsamatch" -> "random";
            default -> kind;
        };
        return new ForeignTask.NotOurs(Limits.shortened(kind),
                REASONS.getOrDefault(known, "Ngân hàng chưa có loại câu “" + Limits.shortened(kind) + "”."));
    }
}
