package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.trainingclass.ClassQueries;
import vn.sontay.training.trainingclass.MyEnrolmentRow;
import vn.sontay.training.trainingclass.SessionQueries;
import vn.sontay.training.trainingclass.TimetableRow;

/** What a trainee sees first: the next lesson, the next session, what is missing for the certificate. */
@Named
@RequestScoped
public class HomeTrainee {

    private static final int SESSIONS_SHOWN = 2;

    @Inject
    ClassQueries classQueries;

    @Inject
    SessionQueries sessions;

    private List<MyEnrolmentRow> classes = List.of();
    private List<TimetableRow> coming = List.of();

    /** Reads the caller's classes. */
    public void load() {
        classes = classQueries.myEnrolments();
        coming = sessions.myComing().stream().limit(SESSIONS_SHOWN).toList();
    }

    /** @return the caller's classes, the newest first */
    public List<MyEnrolmentRow> getClasses() {
        return classes;
    }

    /** @return the next sessions of all classes */
    public List<TimetableRow> getComing() {
        return coming;
    }
}
