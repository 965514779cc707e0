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
import java.util.UUID;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.teaching.trainingclass.ChangeClass;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.MoveSession;
import vn.sontay.training.teaching.trainingclass.RollCallState;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;

/**
 * Makes sure that the demo's running class has a session today (DEM-3): the demo's own spare session is moved here, as an
 * administrator would; once that was moved, by whom ever, a session is added. Sessions that people planned stay where they are.
 */
@ApplicationScoped
class DemoToday {

    /** The setting that holds the id of the class that runs now. */
    static final String RUNNING_CLASS = "demo.runningClass";

    /** The setting that holds the id of that class's last session as it was seeded. */
    static final String SPARE_SESSION = "demo.spareSession";

    private static final long NEVER_CHANGED = 1;

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
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        List<SessionRow> sessions = unguarded.service(SessionQueries.class).sessions(classId);
        if (isDue(sessions, today)) {
            return;
        }
        extendTo(classId, today);
        SessionService service = unguarded.service(SessionService.class);
        long spareId = settings.find(SPARE_SESSION).map(Long::valueOf).orElse(0L);
        Optional<SessionRow> spare = spare(sessions, spareId, now);
        if (spare.isPresent()) {
            service.move(new MoveSession(request(), spareId, spare.get().version(), today, halfDay(now),
                    "Dữ liệu mẫu: dời về hôm nay để dùng thử", false));
        } else {
            service.add(request(), classId, new SessionPlan("Ôn tập, thực hành (mẫu)", today, halfDay(now), 4),
                    KnownPapers.NONE);
        }
    }

    /** @return whether a session is held today, at whatever hour and whether its roll was taken or not */
    static boolean isDue(List<SessionRow> sessions, LocalDate today) {
        return sessions.stream().anyMatch(session -> session.counted() && session.heldOn().equals(today));
    }

    /** @return the demo's own session when it can be moved to the half day of now and nobody has changed it or taken its roll */
    static Optional<SessionRow> spare(List<SessionRow> sessions, long spareId, LocalDateTime now) {
        boolean stillAhead = now.isBefore(now.toLocalDate().atTime(halfDay(now).begins()));
        return sessions.stream().filter(session -> stillAhead && session.sessionId() == spareId)
                .filter(session -> session.version() == NEVER_CHANGED && session.counted() && !session.begun()
                        && session.rollCall() == RollCallState.NOT_YET)
                .findFirst();
    }

    private static String request() {
        return UUID.randomUUID().toString();
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
                facts.organiserUnitId(), facts.legalBasis(), facts.planCode(), facts.places());
        unguarded.service(TrainingClassService.class).change(
                new ChangeClass(request(), classId, facts.version(), longer, facts.trainerIds(), KnownPapers.NONE));
    }
}
