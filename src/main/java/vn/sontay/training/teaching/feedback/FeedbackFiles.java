package vn.sontay.training.teaching.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/feedback.yaml}. */
public final class FeedbackFiles {

    private static final String FILE = "feedback.yaml";
    private static final int TITLE_LENGTH = 100;
    private static final int INTRO_LENGTH = 200;
    private static final int WORD_LENGTH = 30;
    private static final int QUESTION_LENGTH = 100;
    /** More don't fit the paper, which is one page; neither do longer ones. */
    private static final int MOST_QUESTIONS = 8;

    private final ContentFolder folder;
    private final ContentProblems problems;

    public FeedbackFiles(ContentFolder folder, ContentProblems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** @return the form; empty when it isn't whole, and what is wrong is noted */
    public Optional<FeedbackForm> read() {
        return folder.read(FILE, problems).flatMap(text -> Yaml.map(text, problems)).flatMap(this::form);
    }

    private Optional<FeedbackForm> form(ContentMap fields) {
        int before = problems.count();
        UniqueCodes codes = new UniqueCodes("câu hỏi", problems);
        String title = fields.text("title", TITLE_LENGTH);
        String intro = fields.text("intro", INTRO_LENGTH);
        List<String> scale = scale(fields);
        List<RatedQuestion> questions = new ArrayList<>();
        List<ContentMap> asked = fields.maps("questions");
        asked.forEach(each -> questions.add(rated(each, codes)));
        if (asked.size() > MOST_QUESTIONS) {
            fields.problem("questions", "Mục questions chỉ được có nhiều nhất " + MOST_QUESTIONS
                    + " câu để phiếu in vừa một trang. Bỏ bớt câu.");
        }
        OpenQuestion open = open(fields.map("open"), codes);
        fields.done();
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new FeedbackForm(title, intro, scale, questions, open));
    }

    private static List<String> scale(ContentMap fields) {
        List<String> words = fields.texts("scale");
        if (!words.isEmpty() && words.size() != FeedbackForm.LEVELS) {
            fields.problem("scale", "Mục scale phải có đúng " + FeedbackForm.LEVELS
                    + " mức, từ thấp đến cao; đang có " + words.size() + " mức.");
        }
        words.stream().filter(word -> word.length() > WORD_LENGTH).forEach(word -> fields.problem("scale",
                "Mỗi mức của scale dài nhất " + WORD_LENGTH + " ký tự; dài quá: " + word + "."));
        return words;
    }

    private static RatedQuestion rated(ContentMap fields, UniqueCodes codes) {
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        String text = fields.text("text", QUESTION_LENGTH);
        fields.done();
        return new RatedQuestion(code, text);
    }

    private static OpenQuestion open(ContentMap fields, UniqueCodes codes) {
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        String text = fields.text("text", QUESTION_LENGTH);
        String hint = fields.text("hint", QUESTION_LENGTH);
        fields.done();
        return new OpenQuestion(code, text, hint);
    }
}
