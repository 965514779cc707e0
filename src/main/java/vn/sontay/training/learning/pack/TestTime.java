package vn.sontay.training.learning.pack;

import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.kit.HeldTest;
import vn.sontay.training.shared.content.ContentProblems;

/** Whether a course's last test fits into the step of the session in which it is taken (KIT-9). */
record TestTime(Curriculum curriculum, Quizzes quizzes, ContentProblems problems) {

    void check(HeldTest held) {
        curriculum.courses().stream().filter(course -> course.lessonCodes().contains(held.lesson()))
                .map(course -> course.quiz().code()).distinct()
                .forEach(code -> quizzes.quiz(code).ifPresent(quiz -> check(held, quiz)));
    }

    private void check(HeldTest held, Quiz quiz) {
        Integer limit = quiz.rules().timeLimit();
        int needed = limit == null ? quiz.questions() : limit;
        if (held.minutes() < needed) {
            problems.add(held.place(), "Bước này cho làm bài kiểm tra trong " + held.minutes() + " phút, bài "
                    + quiz.code() + " cần " + needed + " phút (" + (limit == null ? "mỗi câu một phút" : "timeLimit")
                    + "). Thêm phút cho bước, hoặc sửa bài kiểm tra.");
        }
    }
}
