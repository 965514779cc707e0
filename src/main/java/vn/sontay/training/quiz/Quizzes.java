package vn.sontay.training.quiz;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All quizzes of one state of the content, and the bank of questions that they are drawn from. Immutable. */
public final class Quizzes {

    private final Map<String, Quiz> byCode = new LinkedHashMap<>();
    private final Map<String, Question> bank = new LinkedHashMap<>();

    /** @param bank by file, in the order of each file */
    public Quizzes(Collection<Quiz> quizzes, Collection<Question> bank) {
        quizzes.forEach(quiz -> byCode.put(quiz.code(), quiz));
        bank.forEach(question -> this.bank.put(question.code(), question));
    }

    /** @return all of them by file name */
    public List<Quiz> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Quiz> quiz(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return every question by file, in the order of each file */
    public List<Question> bank() {
        return List.copyOf(bank.values());
    }

    /** @return the question as it is asked now */
    public Optional<Question> question(String code) {
        return Optional.ofNullable(bank.get(code));
    }
}
