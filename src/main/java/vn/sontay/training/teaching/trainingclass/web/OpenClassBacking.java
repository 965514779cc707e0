package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.OpenClass;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;
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
    CurriculumCatalogue curriculum;

    @Inject
    ClassChoices choices;

    @Inject
    TrainingClassService service;

    @Inject
    Texts texts;

    private String course = "";
    private String start = "";
    private String requestId = "";
    private String problem = "";
    private final ClassForm form = new ClassForm();
    private final List<SessionForm> sessions = new ArrayList<>();
    private Optional<LocalDate> firstDay = Optional.empty();

    @PostConstruct
    void read() {
        course = parameters.text("course");
        start = parameters.text("start");
        requestId = parameters.text("requestId");
        firstDay = parse(start);
        form.setStartsOn(start);
        String rows = parameters.text("rows");
        int count = rows.matches("\\d{1,2}") ? Math.min(Integer.parseInt(rows), MOST_SESSIONS) : 0;
        IntStream.range(0, count).forEach(i -> sessions.add(new SessionForm()));
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
            requestId = UUID.randomUUID().toString();
            List<SessionPlan> proposed = SessionPlan.proposed(chosen.get().sessions(), firstDay.get());
            proposed.forEach(plan -> sessions.add(SessionForm.of(plan)));
            form.setTitle(chosen.get().title());
            form.setEndsOn(Dates.day(proposed.isEmpty() ? firstDay.get() : proposed.getLast().heldOn()));
        }
    }

    /** Offers one more session. */
    public String addRow() {
        if (sessions.size() < MOST_SESSIONS) {
            sessions.add(new SessionForm());
        }
        return "/admin/open-class";
    }

    public String open() {
        List<SessionPlan> plans = new ArrayList<>();
        sessions.sort(Comparator.comparing(SessionForm::isLeftOut));
        for (int i = 0; i < sessions.size() && !sessions.get(i).isLeftOut(); i++) {
            plans.add(sessions.get(i).plan(String.valueOf(i)));
        }
        long id = service.open(new OpenClass(requestId, course, form.details(), form.trainerIds(), plans));
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

    public ClassForm getForm() {
        return form;
    }

    public List<SessionForm> getSessions() {
        return List.copyOf(sessions);
    }

    public String getCourse() {
        return course;
    }

    public String getStart() {
        return start;
    }

    public String getRequestId() {
        return requestId;
    }

    /** @return what is wrong with the first step */
    public String getProblem() {
        return problem;
    }
}
