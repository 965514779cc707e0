package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.trainingclass.ChangeClass;
import vn.sontay.training.trainingclass.ClassDetails;
import vn.sontay.training.trainingclass.ClassFacts;
import vn.sontay.training.trainingclass.ClassQueries;
import vn.sontay.training.trainingclass.DayPart;
import vn.sontay.training.trainingclass.MoveSession;
import vn.sontay.training.trainingclass.RollCallState;
import vn.sontay.training.trainingclass.SessionPlan;
import vn.sontay.training.trainingclass.SessionQueries;
import vn.sontay.training.trainingclass.SessionRow;
import vn.sontay.training.trainingclass.SessionService;
import vn.sontay.training.trainingclass.TrainingClassService;

/**
 * Makes sure that the demo's running class has a session today (DEM-3): the next one that hasn't begun is moved here, as an
 * administrator would; where none is left, one is added.
 */
@ApplicationScoped
class DemoToday {

    /** The setting that holds the id of the class that runs now. */
    static final String RUNNING_CLASS = "demo.runningClass";

    @Inject
    SettingService settings;

    @Inject
    CurrentUser currentUser;

    @Inject
    Unguarded unguarded;

    @Inject
    Clock clock;

    @Transactional
    @ActivateRequestContext
    public void ensureSession() {
        currentUser.is(DemoSeeder.administrator());
        settings.find(RUNNING_CLASS).map(Long::valueOf).ifPresent(this::ensureSession);
    }

    private void ensureSession(long classId) {
        LocalDate today = LocalDate.now(clock);
        List<SessionRow> sessions = unguarded.service(SessionQueries.class).sessions(classId);
        if (sessions.stream().anyMatch(session -> session.heldOn().equals(today))) {
            return;
        }
        extendTo(classId, today);
        DayPart part = halfDay(LocalDateTime.now(clock));
        Optional<SessionRow> next = sessions.stream()
                .filter(session -> !session.begun() && session.rollCall() == RollCallState.NOT_YET).findFirst();
        SessionService service = unguarded.service(SessionService.class);
        boolean stillAhead = LocalDateTime.now(clock).isBefore(today.atTime(part.begins()));
        if (next.isPresent() && stillAhead) {
            service.move(
                    new MoveSession("demo-today-" + today, next.get().sessionId(), next.get().version(), today, part,
                            "Dữ liệu mẫu: dời về hôm nay để dùng thử"));
        } else {
            service.add("demo-today-" + today, classId, new SessionPlan("Ôn tập, thực hành (mẫu)", today, part, 4));
        }
    }

    /** @return the half day in which somebody who tries the demo now would take the roll */
    static DayPart halfDay(LocalDateTime now) {
        return now.toLocalTime().isBefore(DayPart.MORNING.ends()) ? DayPart.MORNING : DayPart.AFTERNOON;
    }

    private void extendTo(long classId, LocalDate day) {
        ClassFacts facts = unguarded.service(ClassQueries.class).facts(classId);
        if (!facts.endsOn().isBefore(day)) {
            return;
        }
        ClassDetails longer = new ClassDetails(facts.title(), facts.place(), facts.startsOn(), day,
                facts.organiserUnitId(), facts.legalBasis(), facts.planCode());
        unguarded.service(TrainingClassService.class).change(
                new ChangeClass("demo-extend-" + day, classId, facts.version(), longer, facts.trainerIds()));
    }
}
