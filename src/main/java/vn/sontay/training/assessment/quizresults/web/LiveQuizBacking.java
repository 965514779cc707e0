package vn.sontay.training.assessment.quizresults.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quizresults.LiveQueries;
import vn.sontay.training.assessment.quizresults.LiveQuiz;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.web.Parameters;

/** Who of a class is where with a quiz right now. */
@Named
@RequestScoped
public class LiveQuizBacking {

    @Inject
    Parameters parameters;

    @Inject
    LiveQueries queries;

    private LiveQuiz quiz;

    @PostConstruct
    void read() {
        quiz = queries.live(parameters.id("class"), parameters.text("quiz"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        quiz.facts();
    }

    /** @return the time of day, with its day where that isn't the day of this view; empty for null */
    public String time(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        boolean today = day(moment).equals(day(quiz.at()));
        return today ? Dates.time(moment) : Dates.moment(moment);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TimeSource.ZONE);
    }

    public LiveQuiz getTest() {
        return quiz;
    }
}
