package vn.sontay.training.assessment.quiz.standing;

import java.util.List;
import java.util.Set;

/**
 * What somebody has made of the quizzes of a class; voided attempts aren't among it (QUI-9).
 *
 * @param finished by the day on which they were taken
 * @param open codes of the quizzes of which an attempt is begun and not handed in
 */
public record MadeAttempts(List<DatedAttempt> finished, Set<String> open) {

    public static final MadeAttempts NONE = new MadeAttempts(List.of(), Set.of());

    public MadeAttempts {
        finished = List.copyOf(finished);
        open = Set.copyOf(open);
    }

    /** @return the finished ones at that quiz */
    List<DatedAttempt> finished(String quizCode) {
        return finished.stream().filter(each -> each.quizCode().equals(quizCode)).toList();
    }
}
