package vn.sontay.training.quiz;

import java.util.List;

/**
 * One attempt with its questions.
 *
 * @param attempt facts, among them the version
 * @param fullName whose it is
 * @param lastSeq the highest number that an answer was saved under, 0 before the first
 */
public record AttemptPage(AttemptRow attempt, long enrolmentId, String quizCode, String title, String classTitle,
        String fullName, List<AttemptQuestion> questions, long lastSeq) {

    public AttemptPage {
        questions = List.copyOf(questions);
    }

    /** @return the numbers of the questions without an answer */
    public List<Integer> unanswered() {
        return questions.stream().filter(question -> !question.answered()).map(AttemptQuestion::ordinal).toList();
    }

    public int answered() {
        return questions.size() - unanswered().size();
    }
}
