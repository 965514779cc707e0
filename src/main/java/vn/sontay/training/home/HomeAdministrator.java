package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.trainingclass.ClassFilter;
import vn.sontay.training.trainingclass.ClassQueries;
import vn.sontay.training.trainingclass.ClassRow;
import vn.sontay.training.trainingclass.SessionQueries;
import vn.sontay.training.trainingclass.TimetableRow;

/** What an administrator sees first: what needs a decision, then the classes. */
@Named
@RequestScoped
public class HomeAdministrator {

    private static final int CLASSES_SHOWN = 8;

    @Inject
    SessionQueries sessions;

    @Inject
    ClassQueries classQueries;

    private List<TimetableRow> notClosed = List.of();
    private List<ClassRow> classes = List.of();
    private boolean more;

    /** Reads what waits and the newest classes. */
    public void load() {
        notClosed = sessions.notClosed();
        List<ClassRow> all = classQueries.list(ClassFilter.ALL);
        classes = all.stream().limit(CLASSES_SHOWN).toList();
        more = all.size() > CLASSES_SHOWN;
    }

    public List<TimetableRow> getNotClosed() {
        return notClosed;
    }

    /** @return the newest classes */
    public List<ClassRow> getClasses() {
        return classes;
    }

    /** @return whether there are more classes than are shown */
    public boolean isMore() {
        return more;
    }

    /** @return whether something waits for the administrator */
    public boolean isWaiting() {
        return !notClosed.isEmpty();
    }
}
