package vn.sontay.training.assessment.quiz;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.shared.content.ContentPlace;

/** All quizzes of one state of the content. Immutable. */
public final class Quizzes {

    private final Map<String, Quiz> byCode = new LinkedHashMap<>();
    private final Map<String, List<ContentPlace>> drawPlaces;

    public Quizzes(Collection<Quiz> quizzes) {
        this(quizzes, Map.of());
    }

    /** @param drawPlaces where the draw rules of each quiz are written, by its code */
    Quizzes(Collection<Quiz> quizzes, Map<String, List<ContentPlace>> drawPlaces) {
        quizzes.forEach(quiz -> byCode.put(quiz.code(), quiz));
        this.drawPlaces = Map.copyOf(drawPlaces);
    }

    /** @return where that draw rule is written; empty when it isn't from a file */
    public Optional<ContentPlace> drawPlace(String code, int rule) {
        List<ContentPlace> places = drawPlaces.getOrDefault(code, List.of());
        return rule < places.size() ? Optional.of(places.get(rule)) : Optional.empty();
    }

    /** @return which attempt at the quiz counts; the best where the content no longer has it */
    public Counts counts(String code) {
        return quiz(code).map(quiz -> quiz.rules().counts()).orElse(Counts.BEST);
    }

    /** @return all of them by file name */
    public List<Quiz> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Quiz> quiz(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
