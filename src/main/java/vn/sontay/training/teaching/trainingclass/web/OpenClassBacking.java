package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.OpenClass;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.FormRows;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Texts;

/**
 * Opens a class in two steps: course and first day are in the address; the form then comes filled with the course's proposed
 * timetable, or with that of the class of which it is a copy.
 */
@Named
@RequestScoped
public class OpenClassBacking {

    private static final int MOST_SESSIONS = 40;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    FormRows rows;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    ClassChoices choices;

    @Inject
    CopiedClass copies;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    TrainingClassService service;

    private FirstStep first;
    private @Nullable ClassFacts copied;
    private final Once<List<SelectItem>> units = new Once<>(this::units);
    private final Once<List<SelectItem>> plans = new Once<>(() -> choices.plansFor(first.course(), null));
    private final Once<List<SelectItem>> trainers = new Once<>(
            () -> isSecondStep() ? choices.trainers() : List.of());

    /**
     * What the address says.
     *
     * @param course its code; empty as long as none has been chosen
     * @param start the first day
     * @param copy the class of which it is a copy, or null; then the course is its course
     * @param plan for which it was proposed; empty where it wasn't
     * @param takes for how many people of which areas it was proposed, as that page wrote it; empty where it wasn't
     */
    public record FirstStep(String course, @Nullable LocalDate start, @Nullable Long copy, String plan,
            @Size(max = 2_400, message = "web.tooLong") String takes) {
    }

    @PostConstruct
    void read() {
        first = filters.read(FirstStep.class);
        Long copy = first.copy();
        if (copy != null) {
            copied = copies.facts(copy);
            first = new FirstStep(copied.courseCode(), first.start(), copy, "", "");
            if (first.start() == null && form.error("start").isEmpty()) {
                form.show("start", copies.proposedStart(copied));
                return;
            }
        }
        if (!first.course().isEmpty() && first.start() == null && !isProposed() && form.error("start").isEmpty()) {
            filters.refuse(RuleException.at("start", "trainingclass.dateMissing"));
        }
    }

    /** Fills the form of the second step. */
    public void load() {
        Optional<Course> chosen = chosen();
        LocalDate start = first.start();
        ClassFacts copy = copied;
        if (copy != null && chosen.isPresent() && start != null) {
            copies.show(form, copy, start);
        } else if (chosen.isPresent() && start != null) {
            List<SessionPlan> proposed = SessionPlan.proposed(chosen.get().sessions(), start);
            form.showRows(proposed);
            form.show("title", chosen.get().title());
            form.show("endsOn", proposed.isEmpty() ? start : proposed.getLast().heldOn());
            form.show("planCode", first.plan());
        }
    }

    /** Offers one more session. */
    public String addRow() {
        if (getRows().size() < MOST_SESSIONS) {
            rows.add("title");
        }
        return "/admin/open-class";
    }

    public String open() {
        if (first.start() == null) {
            throw new NotFoundException();
        }
        form.with("courseCode", first.course()).with("startsOn", first.start()).with("copyOf", first.copy());
        long id = service.open(form.read(OpenClass.class));
        return isProposed()
                ? "/admin/enrol-missing?faces-redirect=true&m=trainingclass.opened&class=" + id + "&takes="
                        + texts.url(first.takes())
                : "/trainer/class?faces-redirect=true&m=trainingclass.opened&id=" + id;
    }

    /** @return whether it was proposed for people of some areas, who are put into it next */
    public boolean isProposed() {
        return !first.takes().isEmpty();
    }

    private Optional<Course> chosen() {
        return curriculum.current().course(first.course());
    }

    /** @return whether course and first day are chosen */
    public boolean isSecondStep() {
        return chosen().isPresent() && first.start() != null;
    }

    private List<SelectItem> units() {
        LocalDate day = first.start();
        return day == null ? List.of() : choices.unitsOn(day, null);
    }

    public List<SelectItem> getUnits() {
        return units.get();
    }

    public List<SelectItem> getPlans() {
        return plans.get();
    }

    public List<SelectItem> getTrainers() {
        return trainers.get();
    }

    /** @return the numbers of the sessions that are offered, from 0 */
    public List<Integer> getRows() {
        return rows.of("title", 0);
    }

    /** @return the class of which it is a copy, or null */
    public @Nullable ClassFacts getCopied() {
        return copied;
    }

    /** @return whether it may be over already, and be entered from its papers */
    public boolean isPast() {
        LocalDate start = first.start();
        return start != null && start.isBefore(LocalDate.now(clock));
    }

    public FirstStep getFirst() {
        return first;
    }
}
