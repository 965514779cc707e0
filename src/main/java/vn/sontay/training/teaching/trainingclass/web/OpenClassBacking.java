package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.OpenClass;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/**
 * Opens a class in two steps: course and first day are in the address; the form then comes filled with the course's proposed
 * timetable.
 */
@Named
@RequestScoped
public class OpenClassBacking {

    private static final int MOST_SESSIONS = 40;

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    ClassChoices choices;

    @Inject
    TrainingClassService service;

    @Inject
    Texts texts;

    private String course = "";
    private String start = "";
    private String problem = "";
    private Optional<LocalDate> firstDay = Optional.empty();
    private int rows;

    @PostConstruct
    void read() {
        course = parameters.text("course");
        start = parameters.text("start");
        firstDay = parse(start);
        String sent = parameters.text("rows");
        rows = sent.matches("\\d{1,2}") ? Math.min(Integer.parseInt(sent), MOST_SESSIONS) : 0;
    }

    private Optional<LocalDate> parse(String typed) {
        if (typed.isBlank()) {
            problem = course.isEmpty() ? "" : texts.get("trainingclass.dateMissing");
            return Optional.empty();
        }
        try {
            return Optional.of(Dates.parse("start", typed));
        } catch (RuleException e) {
            problem = texts.of(e.key(), e.arguments());
            return Optional.empty();
        }
    }

    /** Fills the form of the second step. */
    public void load() {
        Optional<Course> chosen = chosen();
        if (chosen.isPresent() && firstDay.isPresent()) {
            List<SessionPlan> proposed = SessionPlan.proposed(chosen.get().sessions(), firstDay.get());
            form.showRows(proposed);
            rows = proposed.size();
            form.show("title", chosen.get().title());
            form.show("endsOn", proposed.isEmpty() ? firstDay.get() : proposed.getLast().heldOn());
        }
    }

    /** Offers one more session. */
    public String addRow() {
        rows = Math.min(rows + 1, MOST_SESSIONS);
        return "/admin/open-class";
    }

    public String open() {
        form.with("courseCode", course).with("startsOn", firstDay.orElseThrow(NotFoundException::new));
        long id = service.open(form.read(OpenClass.class));
        return "/trainer/class?faces-redirect=true&m=trainingclass.opened&id=" + id;
    }

    private Optional<Course> chosen() {
        return curriculum.current().course(course);
    }

    /** @return whether course and first day are chosen */
    public boolean isSecondStep() {
        return chosen().isPresent() && firstDay.isPresent();
    }

    /** @return the first day as dd/MM/yyyy */
    public String getFirstDayText() {
        return Dates.day(firstDay.orElse(null));
    }

    public List<SelectItem> getUnits() {
        return firstDay.map(day -> choices.unitsOn(day, null)).orElse(List.of());
    }

    public List<SelectItem> getPlans() {
        return choices.plansFor(course, null);
    }

    public List<SelectItem> getTrainers() {
        return choices.trainers();
    }

    /** @return the numbers of the sessions that are offered, from 0 */
    public List<Integer> getRows() {
        return IntStream.range(0, rows).boxed().toList();
    }

    public String getCourse() {
        return course;
    }

    public String getStart() {
        return start;
    }

    /** @return what is wrong with the first step */
    public String getProblem() {
        return problem;
    }
}
