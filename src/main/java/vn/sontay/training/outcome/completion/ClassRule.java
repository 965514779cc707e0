package vn.sontay.training.outcome.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.RuleEdition;

/**
 * What is demanded of a class.
 *
 * @param edition in force on its first day (COM-3), or null for a course that the content no longer has
 * @param demands what is left of the edition's by what the course offers now (COM-4)
 */
record ClassRule(LocalDate startsOn, @Nullable RuleEdition edition, List<Demand> demands) {

    ClassRule {
        demands = List.copyOf(demands);
    }

    /** @param by the rules that had been loaded by that moment; null for all */
    static ClassRule of(String courseCode, LocalDate startsOn, CurriculumCatalogue catalogue, Quizzes quizzes,
            @Nullable Instant by) {
        return catalogue.rule(courseCode, startsOn, by)
                .flatMap(edition -> catalogue.current().course(courseCode)
                        .map(course -> Offer.of(course, catalogue.current(), quizzes, startsOn, by))
                        .map(offer -> of(startsOn, edition, offer)))
                .orElseGet(() -> new ClassRule(startsOn, null, List.of()));
    }

    static ClassRule of(LocalDate startsOn, RuleEdition edition, Offer offer) {
        return new ClassRule(startsOn, edition, edition.lines().stream()
                .flatMap(line -> Demand.of(line, offer).stream()).collect(Collectors.toList()));
    }
}
