package vn.sontay.training.shared.content;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The parser's complaints in words that an author understands. */
final class YamlReason {

    static final String GENERAL = "Không hiểu được cách viết ở đây. Kiểm tra thụt đầu dòng, dấu hai chấm và dấu ngoặc kép.";

    private YamlReason() {
    }

    /** @return whether something was opened and never closed, so that the place where it was opened matters */
    static boolean isUnclosed(MarkedYamlEngineException e) {
        return e.getProblem().contains("unexpected end of stream") || e.getContext() != null
                && e.getContext().contains("while parsing a flow");
    }

    static String of(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        if (problem.contains("mapping values are not allowed")) {
            return "Trong câu có dấu hai chấm, hoặc thụt đầu dòng chưa thẳng. Đặt cả câu trong dấu ngoặc kép, "
                    + "hoặc căn dòng này thẳng với các mục cùng cấp.";
        }
        if (isUnclosed(e)) {
            return "Mở dấu ngoặc ở đây mà chưa đóng. Thêm dấu ngoặc đóng.";
        }
        if (problem.contains("could not find expected ':'")) {
            return "Thiếu dấu hai chấm sau tên mục, hoặc câu dài xuống dòng chưa thụt vào.";
        }
        if (problem.contains("cannot start any token")) {
            return "Nội dung bắt đầu bằng ký tự đặc biệt. Đặt cả câu trong dấu ngoặc kép.";
        }
        if (problem.contains("block end") || problem.contains("document start")) {
            return "Thụt đầu dòng chưa thẳng với các mục cùng cấp, hoặc có chữ thừa sau dấu ngoặc kép. "
                    + "Căn lại bằng dấu cách.";
        }
        return GENERAL;
    }
}
