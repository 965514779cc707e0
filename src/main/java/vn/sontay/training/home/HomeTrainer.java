package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.sontay.training.learning.inquiry.ClassInquiryQueries;
import vn.sontay.training.learning.kit.KitQueries;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.TaughtSession;
import vn.sontay.training.teaching.attendance.TaughtSession.Due;

/** What a trainer sees first: today's roll calls, the coming sessions, those that still wait for their roll call. */
@Named
@RequestScoped
public class HomeTrainer {

    private static final int COMING_SHOWN = 6;

    @Inject
    AttendanceQueries queries;

    @Inject
    ClassInquiryQueries inquiryQueries;

    @Inject
    KitQueries kits;

    private List<TaughtSession> sessions = List.of();
    private long inquiries;
    private Map<Long, Boolean> offered = Map.of();

    /** Reads the sessions of the classes that the caller teaches, and how much was asked there: two statements. */
    public void load() {
        sessions = queries.sessionsOfMine();
        inquiries = inquiryQueries.waiting();
    }

    /** @return how many questions of trainees wait for an answer */
    public long getInquiries() {
        return inquiries;
    }

    /** Reads the sessions, and which of today's have a kit: two statements. */
    public void loadToday() {
        sessions = queries.sessionsOfMine();
        List<Long> today = getToday().stream().map(TaughtSession::sessionId).toList();
        offered = today.isEmpty() ? Map.of() : kits.offered(today);
    }

    /** @return whether something is handed out in that session */
    public boolean hasKit(long sessionId) {
        return offered.containsKey(sessionId);
    }

    /** @return whether files belong to what is handed out in that session */
    public boolean hasKitFiles(long sessionId) {
        return offered.getOrDefault(sessionId, false);
    }

    /** @return today's sessions */
    public List<TaughtSession> getToday() {
        return of(Due.TODAY);
    }

    /** @return the next sessions after today's */
    public List<TaughtSession> getComing() {
        return of(Due.COMING).stream().limit(COMING_SHOWN).toList();
    }

    /** @return sessions of earlier days whose roll call isn't closed */
    public List<TaughtSession> getNotClosed() {
        return of(Due.OVERDUE);
    }

    private List<TaughtSession> of(Due due) {
        return sessions.stream().filter(session -> session.due() == due).toList();
    }
}
