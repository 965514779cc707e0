package vn.sontay.training.outcome.report.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.standing.QuizStandings;
import vn.sontay.training.learning.fieldwork.DiaryDifficulties;
import vn.sontay.training.outcome.report.results.text.Offer;
import vn.sontay.training.outcome.report.results.text.Offers;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.feedback.FeedbackOfClasses;

/** What the classes of a plan offer to be said in a report (RES-9); for use cases that have checked permission. */
@ApplicationScoped
class OfferGathering {

    private static final String CLASSES = "select c.id from training_class c where c.plan_code = :plan and c.starts_on <= :day";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DiaryDifficulties diaries;

    @Inject
    FeedbackOfClasses feedback;

    @Inject
    QuizStandings standings;

    /** Some ten statements for each 500 classes. */
    List<Offer> of(ReportSource source) {
        LocalDate day = source.snapshot().asOf();
        List<Long> classIds = Sql.of(entityManager, CLASSES).with("plan", source.plan().code()).with("day", day)
                .rows(row -> row.id("id"));
        return Offers.of(diaries.of(classIds, day, source.snapshot().frozenAt()), feedback.of(classIds),
                standings.matched(classIds, day), day);
    }

    /**
     * @return the command with the sentences that were accepted, where they aren't said already
     * @throws RuleException beside {@code accepted} when one isn't offered any more
     */
    static SetReportWording accepted(SetReportWording command, List<Offer> offers) {
        Map<String, Offer> known = offers.stream()
                .collect(Collectors.toMap(Offer::key, Function.identity(), (one, same) -> one));
        if (!known.keySet().containsAll(command.accepted())) {
            throw RuleException.at("accepted", "report.offerGone");
        }
        List<Offer> chosen = offers.stream().filter(each -> command.accepted().contains(each.key())).toList();
        return command.with(lines(chosen, true, command.shortcomings()), lines(chosen, false, command.outlook()));
    }

    private static String lines(List<Offer> chosen, boolean shortcoming, String said) {
        return chosen.stream().filter(each -> each.shortcoming() == shortcoming).map(Offer::sentence)
                .filter(each -> said.lines().noneMatch(each::equals)).collect(Collectors.joining("\n"));
    }
}
