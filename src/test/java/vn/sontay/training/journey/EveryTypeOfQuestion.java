package vn.sontay.training.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product's content with two questions more of each type, twins, of which one half of the bank gets one each; the staff's
 * test asks these eight and nothing else.
 */
final class EveryTypeOfQuestion {

    private static final Path OWN = Path.of("content");
    private static final String TAG = "tam-loai";
    /** One of each, without what all have; their order is that of their lesson's outcomes and difficulties. */
    private static final List<String> TASKS = List.of(
            "type: single\n    options: {A: Mã giao dịch, B: Mã bưu cục, C: Mã hồ sơ, D: Mã xã}\n    key: C",
            "type: multiple\n    options: {A: Biên nhận, B: Mật khẩu, C: Số tiền, D: Mã OTP}\n    key: [A, C]",
            "type: true-false\n    key: false",
            "type: matching\n    pairs:\n      - {prompt: Sơn Tân, answer: Sơn Tây}\n"
                    + "      - {prompt: Sơn Màu, answer: Sơn Tây Hạ}\n    extras: [Sơn Tây Thượng]",
            "type: ordering\n    items: [Mở cổng, Đăng nhập, Chọn thủ tục]",
            "type: short\n    answers: [{text: căn cước}]",
            "type: numeric\n    answers: [{number: 15}]\n    unit: ngày",
            "type: scenario\n    parts:\n      - {type: true-false, text: Bà phải ra xã., key: false}\n"
                    + "      - {type: short, text: Bà cần giấy gì?, answers: [{text: căn cước}]}");
    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");

    private EveryTypeOfQuestion() {
    }

    /** Writes the content into an empty folder. */
    static void into(Path folder) {
        try {
            copyTo(folder);
            Path questions = folder.resolve("questions/A1.yaml");
            Files.writeString(questions, Files.readString(questions).stripTrailing() + "\n" + questions());
            Files.writeString(folder.resolve("quizzes/kiem-tra-can-bo.yaml"), """
                    code: kiem-tra-can-bo
                    title: Bài kiểm tra tám loại câu hỏi
                    lessons: [A1]
                    questions: 8
                    half: second
                    tags: [tam-loai]
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String questions() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TASKS.size(); i++) {
            for (String twin : List.of("M", "N")) {
                text.append("  - code: ").append(twin).append(i).append("\n    outcome: ").append(1 + i / 3)
                        .append("\n    difficulty: ").append(DIFFICULTIES.get(i % 3)).append("\n    tags: [")
                        .append(TAG)
                        .append("]\n    text: Câu mẫu ").append(twin).append(i).append(" hỏi gì?\n    ")
                        .append(TASKS.get(i)).append("\n    explanation: Theo bài A1.\n    source: Bài A1\n");
            }
        }
        return text.toString();
    }

    private static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(OWN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
