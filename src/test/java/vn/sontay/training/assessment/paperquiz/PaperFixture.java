package vn.sontay.training.assessment.paperquiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.Part;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.paper.IssuerLines;

/** Questions of every type, and prints of them. */
final class PaperFixture {

    private static final BigDecimal ALL = new BigDecimal(100);

    private PaperFixture() {
    }

    static ChoiceTask single() {
        return ChoiceTask.of(QuestionType.SINGLE,
                List.of("Cổng Dịch vụ công quốc gia", "Trang cá nhân của cán bộ", "Bảng tin của thôn",
                        "Một ứng dụng của tư nhân, tải từ đường dẫn lạ trong tin nhắn gửi đến"),
                Set.of("A"), Credit.ALL_OR_NOTHING);
    }

    static ChoiceTask multiple() {
        return ChoiceTask.of(QuestionType.MULTIPLE, List.of("CCCD", "Mã OTP", "Giấy khai sinh", "Mật khẩu", "Đơn"),
                Set.of("A", "C", "E"), Credit.PARTIAL);
    }

    static MatchingTask matching() {
        return new MatchingTask(List.of(new Pair("Khai sinh", "Hộ tịch"), new Pair("Tạm trú", "Cư trú"),
                new Pair("Cấp lại thẻ bảo hiểm y tế cho người có công", "Bảo hiểm xã hội")), List.of("Đất đai"),
                Credit.PARTIAL);
    }

    static OrderingTask ordering() {
        return new OrderingTask(List.of("Đăng nhập VNeID", "Chọn thủ tục", "Điền đơn", "Nộp lệ phí"), Credit.PARTIAL);
    }

    static ShortAnswerTask typed() {
        return new ShortAnswerTask(List.of(new AcceptedText("Quảng Ngãi", ALL, "")), Set.of());
    }

    static NumericTask number() {
        return new NumericTask(List.of(new AcceptedNumber(new BigDecimal("15"), BigDecimal.ONE, ALL, "")), "ngày");
    }

    static Question question(String code, TextFormat format, String text, Task task) {
        return new Question(code, "bai-1", 1, Difficulty.MEDIUM, List.of(), format, text, task, "", "", null, null);
    }

    /** @return one question of each type, by archive ids from 1 */
    static List<Question> ofEveryType() {
        String picture = "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
        return List.of(
                question("don", TextFormat.PLAIN, "Người dân nộp hồ sơ trực tuyến ở đâu?", single()),
                question("nhieu", TextFormat.PLAIN, "Giấy tờ nào phải nộp khi đăng ký thường trú cho con?",
                        multiple()),
                question("dung-sai", TextFormat.HTML,
                        "<p>Mã OTP <strong>không</strong> được đưa cho ai.</p><img src=\"" + picture
                                + "\" alt=\"Màn hình\">",
                        ChoiceTask.trueFalse(true)),
                question("ghep", TextFormat.PLAIN, "Thủ tục nào thuộc lĩnh vực nào?", matching()),
                question("thu-tu", TextFormat.PLAIN, "Sắp xếp các bước nộp hồ sơ.", ordering()),
                question("dien", TextFormat.PLAIN, "Sơn Tây thuộc tỉnh nào?", typed()),
                question("so", TextFormat.PLAIN, "Giải quyết trong bao nhiêu ngày làm việc?", number()),
                question("tinh-huong", TextFormat.PLAIN,
                        "Bà Đinh Thị Ka Rá ở thôn Nước Min muốn đăng ký khai tử cho chồng; bà không có điện thoại thông minh.",
                        new ScenarioTask(List.of(new Part("Anh/chị làm gì trước?", single()),
                                new Part("Bà phải chờ mấy ngày?", number()),
                                new Part("Giấy tờ nào cần?", multiple())))));
    }

    private static byte[] png() {
        java.awt.image.BufferedImage image = new java.awt.image.BufferedImage(120, 60,
                java.awt.image.BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D pen = image.createGraphics();
        pen.setColor(java.awt.Color.GREEN);
        pen.fillOval(10, 10, 90, 40);
        pen.dispose();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(image, "png", out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static PrintedQuiz print(int variant, long seed, List<Question> questions) {
        Map<Long, Question> byId = new HashMap<>();
        IntStream.range(0, questions.size()).forEach(i -> byId.put(i + 1L, questions.get(i)));
        return PrintedQuiz.of(
                new PrintedVariant(1, 2, "kiem-tra", "K7M4Q2", variant, seed, false, 2, LocalDate.of(2026, 11, 24),
                        Instant.EPOCH, "Lê Thị Giảng", LongStream.rangeClosed(1, questions.size()).boxed().toList()),
                byId);
    }

    static PaperHead head() {
        return new PaperHead(new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây", "Sơn Tây"),
                "Lớp tập huấn DVCTT cho công chức một cửa (mẫu)", "Bài kiểm tra cuối khóa",
                "http://localhost:8080/trainer/paper-entry?code=K7M4Q2", true);
    }

    /** @return the right answers by number */
    static Map<Integer, Response> models(PrintedQuiz test) {
        Map<Integer, Response> models = new HashMap<>();
        IntStream.range(0, test.questions().size())
                .forEach(i -> models.put(i + 1, test.questions().get(i).task().model()));
        return models;
    }
}
