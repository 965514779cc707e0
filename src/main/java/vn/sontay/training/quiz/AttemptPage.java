package vn.sontay.training.quiz;

import java.util.List;
import vn.sontay.training.question.AskedQuestion;

/**
 * One attempt with its questions.
 *
 * @param attempt facts, among them the version
 * @param fullName whose it is
 */
public record AttemptPage(AttemptRow attempt, long enrolmentId, String quizCode, String title, String classTitle,
        String fullName, List<AskedQuestion> questions) {

    public AttemptPage {
        questions = List.copyOf(questions);
    }

    /** @return the numbers of the questions without an answer */
    public List<Integer> unanswered() {
        return questions.stream().filter(question -> !question.answered()).map(AskedQuestion::ordinal).toList();
    }

    public int answered() {
        return questions.size() - unanswered().size();
    }
}
