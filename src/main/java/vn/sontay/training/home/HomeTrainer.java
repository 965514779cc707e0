package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.trainingclass.SessionQueries;
import vn.sontay.training.trainingclass.TimetableRow;
import vn.sontay.training.web.Shell;

/** What a trainer sees first: today's roll calls, the coming sessions, those that still wait for their roll call. */
@Named
@RequestScoped
public class HomeTrainer {

    private static final int DAYS_AHEAD = 14;

    @Inject
    SessionQueries sessions;

    @Inject
    Shell shell;

    @Inject
    Clock clock;

    private List<TimetableRow> today = List.of();
    private List<TimetableRow> coming = List.of();
    private List<TimetableRow> notClosed = List.of();

    /** Reads the timetable: two statements. */
    public void load() {
        LocalDate day = LocalDate.now(clock);
        List<TimetableRow> rows = sessions.timetable(day, day.plusDays(DAYS_AHEAD));
        today = rows.stream().filter(row -> row.heldOn().equals(day)).toList();
        coming = rows.stream().filter(row -> row.heldOn().isAfter(day)).toList();
        notClosed = shell.isAdministrator() ? List.of() : sessions.notClosed();
    }

    public List<TimetableRow> getToday() {
        return today;
    }

    /** @return the sessions of the next two weeks, without today's */
    public List<TimetableRow> getComing() {
        return coming;
    }

    /** @return sessions of earlier days; empty for an administrator, whose own section lists them */
    public List<TimetableRow> getNotClosed() {
        return notClosed;
    }
}
