package vn.sontay.training.quiz;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All quizzes of one state of the content. Immutable. */
public final class Quizzes {

    private final Map<String, Quiz> byCode = new LinkedHashMap<>();

    public Quizzes(Collection<Quiz> quizzes) {
        quizzes.forEach(quiz -> byCode.put(quiz.code(), quiz));
    }

    /** @return all of them by file name */
    public List<Quiz> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Quiz> quiz(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
