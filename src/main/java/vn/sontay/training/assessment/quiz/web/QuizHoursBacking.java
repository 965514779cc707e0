package vn.sontay.training.assessment.quiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.quiz.hours.GrantExtraTime;
import vn.sontay.training.assessment.quiz.hours.HoursRow;
import vn.sontay.training.assessment.quiz.hours.QuizTimeService;
import vn.sontay.training.assessment.quiz.hours.QuizTimesPage;
import vn.sontay.training.assessment.quiz.hours.SetHoursNow;
import vn.sontay.training.assessment.quiz.hours.SetQuizHours;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** The hours of a class's quiz, and who has more time for it. */
@Named
@RequestScoped
public class QuizHoursBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ClassQueries classes;

    @Inject
    QuizTimeService service;

    @Inject
    Texts texts;

    private ClassFacts facts;
    private List<QuizTimesPage> quizzes;
    private QuizTimesPage times;
    private final Once<List<SelectItem>> people = new Once<>(this::people);

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        quizzes = service.pages(facts.classId());
        times = quizzes.stream().filter(each -> each.quizCode().equals(parameters.text("quiz"))).findFirst()
                .orElseThrow(NotFoundException::new);
        HoursRow set = times.inForce();
        form.show("opensAt", set == null ? null : set.opensAt());
        form.show("closesAt", set == null ? null : set.closesAt());
        form.show("enrolmentId", parameters.ids("enrolment"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    public String saveHours() {
        service.setHours(read(SetQuizHours.class));
        return here("quiz.hoursSaved");
    }

    public String openNow() {
        service.openNow(read(SetHoursNow.class));
        return here("quiz.openedNow");
    }

    public String closeNow() {
        service.closeNow(read(SetHoursNow.class));
        return here("quiz.closedNow");
    }

    public String giveTime() {
        service.giveExtraTime(read(GrantExtraTime.class));
        return here("quiz.extraSaved");
    }

    private <R extends Record> R read(Class<R> command) {
        return form.with("classId", facts.classId()).with("quizCode", times.quizCode()).read(command);
    }

    private String here(String message) {
        return "/trainer/test-hours?faces-redirect=true&class=" + facts.classId() + "&quiz="
                + texts.url(times.quizCode()) + "&m=" + message;
    }

    private List<SelectItem> people() {
        return classes.activeEnrolments(facts.classId()).stream()
                .map(each -> new SelectItem(String.valueOf(each.enrolmentId()), each.label())).toList();
    }

    /** @return the class's people for the choice */
    public List<SelectItem> getPeople() {
        return people.get();
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
}
