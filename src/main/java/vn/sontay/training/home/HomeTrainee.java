package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.teaching.feedback.FeedbackCatalogue;
import vn.sontay.training.teaching.feedback.FeedbackQueries;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.MyEnrolmentRow;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.TimetableRow;

/** What a trainee sees first: the next lesson, the next session, what is missing for the certificate. */
@Named
@RequestScoped
public class HomeTrainee {

    private static final int SESSIONS_SHOWN = 2;

    @Inject
    ClassQueries classQueries;

    @Inject
    SessionQueries sessions;

    @Inject
    ProgressQueries progress;

    @Inject
    QuizQueries quizzes;

    @Inject
    CertificateQueries certificates;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    FeedbackQueries feedback;

    @Inject
    FeedbackCatalogue feedbackForm;

    private Set<Long> waiting = Set.of();
    private List<MyClass> classes = List.of();
    private List<TimetableRow> coming = List.of();
    private List<IssuedCertificate> left = List.of();

    /** Reads the caller's classes; most people are in one. */
    public void load() {
        classes = classQueries.myEnrolments().stream().map(this::read).toList();
        waiting = feedback.waitingForMe();
        left = certificates.mineOfClassesLeft();
        coming = sessions.myComing().stream().limit(SESSIONS_SHOWN).toList();
    }

    private MyClass read(MyEnrolmentRow row) {
        long id = row.enrolmentId();
        Optional<Course> course = curriculum.current().course(row.courseCode());
        boolean known = course.isPresent();
        return new MyClass(row, known ? progress.nextLesson(id).orElse(null) : null,
                known ? quizzes.myTest(id).orElse(null) : null, certificates.mine(id),
                course.flatMap(Course::diaryTask).isPresent());
    }

    /** @return the caller's classes, the newest first */
    public List<MyClass> getClasses() {
        return classes;
    }

    /** @return those of the classes whose feedback form is open and not handed in */
    public List<MyClass> getWaitingForFeedback() {
        return classes.stream().filter(each -> waiting.contains(each.enrolment().enrolmentId())).toList();
    }

    /** @return how many questions a feedback form has */
    public int getFeedbackQuestions() {
        return feedbackForm.current().size();
    }

    /** @return the certificates of classes that the caller has left */
    public List<IssuedCertificate> getLeft() {
        return left;
    }

    /** @return the next sessions of all classes */
    public List<TimetableRow> getComing() {
        return coming;
    }
}
