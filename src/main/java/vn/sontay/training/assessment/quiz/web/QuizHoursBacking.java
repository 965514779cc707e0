package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.hours.GrantExtraTime;
import vn.sontay.training.assessment.quiz.hours.HoursRow;
import vn.sontay.training.assessment.quiz.hours.QuizTimeService;
import vn.sontay.training.assessment.quiz.hours.QuizTimesPage;
import vn.sontay.training.assessment.quiz.hours.SetQuizHours;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The hours of a class's quiz, and who has more time for it. */
@Named
@RequestScoped
public class QuizHoursBacking {

    private static final String DIGITS = "\\d{1,4}";

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    QuizTimeService service;

    @Inject
    Texts texts;

    private ClassFacts facts;
    private List<QuizTimesPage> quizzes;
    private QuizTimesPage times;
    private String opensAt = "";
    private String closesAt = "";
    private String person = "";
    private String minutes = "";
    private String reason = "";

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        quizzes = service.pages(facts.classId());
        times = quizzes.stream().filter(each -> each.quizCode().equals(parameters.text("quiz"))).findFirst()
                .orElseThrow(NotFoundException::new);
        HoursRow set = times.inForce();
        opensAt = set == null ? "" : Moments.typed(set.opensAt());
        closesAt = set == null ? "" : Moments.typed(set.closesAt());
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    public String saveHours() {
        List<@Nullable Instant> typed = Moments.both("opensAt", opensAt, "closesAt", closesAt);
        service.setHours(new SetQuizHours(parameters.text("requestId"), facts.classId(), times.quizCode(),
                typed.getFirst(), typed.getLast()));
        return here("quiz.hoursSaved");
    }

    public String giveTime() {
        if (!person.matches("\\d{1,18}")) {
            throw RuleException.at("person", "quiz.extraWho");
        }
        service.giveExtraTime(new GrantExtraTime(parameters.text("requestId"), Long.parseLong(person),
                times.quizCode(), minutes.strip().matches(DIGITS) ? Integer.parseInt(minutes.strip()) : 0, reason));
        return here("quiz.extraSaved");
    }

    private String here(String message) {
        return "/trainer/test-hours?faces-redirect=true&class=" + facts.classId() + "&quiz="
                + texts.url(times.quizCode()) + "&m=" + message;
    }

    /** @return the class's people for the choice */
    public List<SelectItem> getPeople() {
        return Stream.concat(Stream.of(new SelectItem("", texts.get("quiz.choosePerson"))),
                classes.activeEnrolments(facts.classId()).stream()
                        .map(each -> new SelectItem(String.valueOf(each.enrolmentId()), each.label())))
                .toList();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public List<QuizTimesPage> getQuizzes() {
        return quizzes;
    }

    public QuizTimesPage getTimes() {
        return times;
    }

    public String getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(String opensAt) {
        this.opensAt = opensAt;
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "");
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
