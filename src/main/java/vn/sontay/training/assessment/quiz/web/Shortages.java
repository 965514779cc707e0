package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.draw.Repetition;
import vn.sontay.training.assessment.quiz.draw.Shortage;
import vn.sontay.training.assessment.quiz.draw.ShortageQueries;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Texts;

/** Says which quizzes lack questions. */
@Named
@RequestScoped
public class Shortages {

    @Inject
    ShortageQueries queries;

    @Inject
    Texts texts;

    private @Nullable List<String> now;
    private final Map<String, List<String>> ofClasses = new HashMap<>();

    /** @return a sentence for each quiz that lacks questions now */
    public List<String> getNow() {
        List<String> known = now;
        if (known == null) {
            known = Stream.concat(queries.now().stream().map(this::sentence),
                    queries.repetitionsNow().stream().map(this::sentence)).toList();
            now = known;
        }
        return known;
    }

    /** @return a sentence for each quiz that would lack questions in a class that begins that day */
    public List<String> of(String course, LocalDate firstDay) {
        return ofClasses.computeIfAbsent(course + "/" + firstDay, key -> read(course, firstDay));
    }

    private List<String> read(String course, LocalDate day) {
        return Stream.concat(queries.of(course, day).stream().map(this::sentence),
                queries.repetitions(course, day).stream().map(this::sentence)).toList();
    }

    private String sentence(Repetition each) {
        return texts.of("quiz.repeats", each.quizTitle(), String.valueOf(each.attempts()), each.lessonTitle(),
                String.valueOf(each.missing()), Dates.day(each.firstDay()));
    }

    private String sentence(Shortage each) {
        return texts.of(each.blocks() ? "quiz.shortBlocks" : "quiz.shortFewer", each.quizTitle(),
                String.valueOf(each.wanted()), String.valueOf(each.found()), Dates.day(each.firstDay()));
    }
}
