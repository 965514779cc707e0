package vn.sontay.training.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.curriculum.Course;
import vn.sontay.training.curriculum.Curriculum;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/quizzes}. */
public final class QuizFiles {

    private static final int TITLE_LENGTH = 200;

    private final ContentFolder folder;
    private final Curriculum curriculum;
    private final ContentProblems problems;
    private final UniqueCodes codes;
    private final Map<String, ContentPlace> lessonPlaces = new HashMap<>();
    private final QuestionEntry questionEntry;

    /** @param curriculum whose lessons the questions are about and whose courses the quizzes serve */
    public QuizFiles(ContentFolder folder, Curriculum curriculum, ContentProblems problems) {
        this.folder = folder;
        this.curriculum = curriculum;
        this.problems = problems;
        this.codes = new UniqueCodes("bài kiểm tra", problems);
        this.questionEntry = new QuestionEntry(curriculum, problems);
    }

    /** @return the quizzes that are whole; what is wrong with the others is noted */
    public Quizzes read() {
        List<Quiz> quizzes = new ArrayList<>();
        folder.readAll("quizzes", ".yaml", problems)
                .forEach(text -> Yaml.map(text, problems).flatMap(this::quiz).ifPresent(quizzes::add));
        for (Course course : curriculum.courses()) {
            refuseUnfit(course, quizzes);
        }
        return new Quizzes(quizzes);
    }

    private Optional<Quiz> quiz(ContentMap fields) {
        int before = problems.count();
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        String title = fields.text("title", TITLE_LENGTH);
        List<Question> questions = new ArrayList<>();
        for (ContentMap entry : fields.maps("questions")) {
            questionEntry.read(entry).ifPresent(question -> {
                questions.add(question);
                lessonPlaces.put(question.code(), entry.place("lesson"));
            });
        }
        fields.done();
        return problems.count() > before ? Optional.empty() : Optional.of(new Quiz(code, title, questions));
    }

    /** QUI-3. */
    private void refuseUnfit(Course course, List<Quiz> quizzes) {
        String code = course.quiz().code();
        if (!codes.contains(code)) {
            problems.add(curriculum.names().quizPlace(course.code()),
                    "Không có bài kiểm tra nào mã " + code + ". Sửa mã, hoặc thêm tệp vào content/quizzes.");
            return;
        }
        quizzes.stream().filter(quiz -> quiz.code().equals(code)).flatMap(quiz -> quiz.questions().stream())
                .filter(question -> !course.lessonCodes().contains(question.lessonCode()))
                .forEach(question -> problems.add(
                        lessonPlaces.getOrDefault(question.code(), new ContentPlace("quizzes", 1)),
                        "Câu " + question.code() + " hỏi về bài " + question.lessonCode() + ", nhưng khóa học "
                                + course.code()
                                + " không có bài này."));
    }
}
