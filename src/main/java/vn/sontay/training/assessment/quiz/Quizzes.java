package vn.sontay.training.assessment.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.DatedEdition;

/** All quizzes of one state of the content. Immutable. */
public final class Quizzes {

    private final Map<String, Quiz> byCode = new LinkedHashMap<>();
    private final Map<String, List<ContentPlace>> drawPlaces;
    private final Map<String, List<CountsEdition>> counts;

    public Quizzes(Collection<Quiz> quizzes) {
        this(quizzes, Map.of());
    }

    /** @param drawPlaces where the draw rules of each quiz are written, by its code */
    Quizzes(Collection<Quiz> quizzes, Map<String, List<ContentPlace>> drawPlaces) {
        this(quizzes, drawPlaces, List.of());
    }

    private Quizzes(Collection<Quiz> quizzes, Map<String, List<ContentPlace>> drawPlaces, List<CountsEdition> counts) {
        quizzes.forEach(quiz -> byCode.put(quiz.code(), quiz));
        this.drawPlaces = Map.copyOf(drawPlaces);
        this.counts = counts.stream().collect(Collectors.groupingBy(CountsEdition::quizCode));
    }

    /** @param editions of all quizzes by number @return the same quizzes, of which is known what counted before */
    Quizzes with(List<CountsEdition> editions) {
        return new Quizzes(byCode.values(), drawPlaces, editions);
    }

    /** @return where that draw rule is written; empty when it isn't from a file */
    public Optional<ContentPlace> drawPlace(String code, int rule) {
        List<ContentPlace> places = drawPlaces.getOrDefault(code, List.of());
        return rule < places.size() ? Optional.of(places.get(rule)) : Optional.empty();
    }

    /**
     * @return which attempt at the quiz counts in a class that begins on that day (QUI-8); the best where nothing is known of
     *         it
     */
    public Counts counts(String code, LocalDate classStart) {
        return counts(code, classStart, null);
    }

    /** @return the same by what had been loaded by that moment; null for all */
    public Counts counts(String code, LocalDate classStart, @Nullable Instant by) {
        return DatedEdition.inForce(counts.getOrDefault(code, List.of()), classStart, by).map(CountsEdition::counts)
                .or(() -> quiz(code).map(quiz -> quiz.rules().counts())).orElse(Counts.BEST);
    }

    /** @return the quiz as a class takes it that begins on that day */
    public Optional<Quiz> ofClass(String code, LocalDate classStart) {
        return quiz(code).map(quiz -> quiz.on(classStart, counts(code, classStart)));
    }

    /** @return all of them by file name */
    public List<Quiz> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Quiz> quiz(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
