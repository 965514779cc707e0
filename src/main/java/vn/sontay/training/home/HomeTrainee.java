package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.draw.QuizClass;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;
import vn.sontay.training.assessment.quiz.standing.QuizzesSoFar;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.inquiry.InquiryQueries;
import vn.sontay.training.learning.inquiry.NewAnswer;
import vn.sontay.training.learning.lawchange.LawChangeQueries;
import vn.sontay.training.learning.lawchange.MyChange;
import vn.sontay.training.learning.progress.NextLesson;
import vn.sontay.training.learning.progress.ProgressQueries;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.MyCertificate;
import vn.sontay.training.outcome.certificate.MyCertificates;
import vn.sontay.training.outcome.completion.ClassPerson;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.teaching.feedback.FeedbackCatalogue;
import vn.sontay.training.teaching.feedback.Opening;
import vn.sontay.training.teaching.trainingclass.MySessions;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.TimetableRow;

/** What a trainee sees first: the next lesson, the next session, what is missing for the certificate. */
@Named
@RequestScoped
public class HomeTrainee {

    private static final int SESSIONS_SHOWN = 2;
    private static final int CHANGES_SHOWN = 2;

    @Inject
    SessionQueries sessions;

    @Inject
    ProgressQueries progress;

    @Inject
    QuizzesSoFar quizzes;

    @Inject
    CertificateQueries certificates;

    @Inject
    InquiryQueries inquiries;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    FeedbackCatalogue feedbackForm;

    @Inject
    LawChangeQueries lawChanges;

    @Inject
    Clock clock;

    private Set<Long> waiting = Set.of();
    private List<MyClass> classes = List.of();
    private List<TimetableRow> coming = List.of();
    private List<IssuedCertificate> left = List.of();
    private List<NewAnswer> answers = List.of();
    private List<MyChange> changes = List.of();

    /** Reads the caller's classes, each kind of fact once for all of them. */
    public void load() {
        MyCertificates mine = certificates.mine();
        Map<Long, NextLesson> next = progress.nextLessons(mine.classes().stream().map(MyCertificate::judgement)
                .collect(Collectors.toMap(Judgement::enrolmentId, each -> each.facts().lessons().keySet())));
        classes = mine.classes().stream().map(each -> of(each, next)).toList();
        left = mine.left();
        answers = inquiries.answeredLately();
        changes = lawChanges.waiting();
        List<MySessions> days = sessions.mine();
        coming = days.stream().flatMap(each -> each.coming().stream()).sorted(TimetableRow.BY_TIME)
                .limit(SESSIONS_SHOWN).toList();
        LocalDateTime now = LocalDateTime.now(clock);
        waiting = days.stream().filter(each -> Opening.waits(now, each)).map(MySessions::enrolmentId)
                .collect(Collectors.toSet());
    }

    private MyClass of(MyCertificate result, Map<Long, NextLesson> next) {
        Judgement judged = result.judgement();
        ClassPerson place = judged.person();
        QuizClass held = new QuizClass(place.classId(), place.classTitle(), place.courseCode(), place.classStartsOn(),
                place.classEndsOn());
        MadeAttempts made = judged.facts().attempts();
        long id = judged.enrolmentId();
        return new MyClass(next.get(id), quizzes.test(id, held, made).orElse(null),
                quizzes.openPreTest(id, held, made).orElse(null), result,
                curriculum.current().course(place.courseCode()).flatMap(Course::diaryTask).isPresent());
    }

    /** @return the title of the course that renews the certificate of that class; empty where none is named */
    public String renewal(MyClass of) {
        IssuedCertificate paper = of.result().certificate();
        String code = paper == null || paper.limit() == null ? null : paper.limit().renewal();
        return code == null ? "" : curriculum.current().course(code).map(Course::title).orElse("");
    }

    /** @return the caller's classes, the newest first */
    public List<MyClass> getClasses() {
        return classes;
    }

    /** @return those of the classes whose feedback form is open and not handed in */
    public List<MyClass> getWaitingForFeedback() {
        return classes.stream().filter(each -> waiting.contains(each.place().enrolmentId())).toList();
    }

    /** @return how many questions a feedback form has */
    public int getFeedbackQuestions() {
        return feedbackForm.current().size();
    }

    /** @return in which classes something that the caller has asked was answered lately */
    public List<NewAnswer> getAnswers() {
        return answers;
    }

    /** @return the certificates of classes that the caller has left */
    public List<IssuedCertificate> getLeft() {
        return left;
    }

    /** @return today's sessions that aren't over yet */
    public List<TimetableRow> getToday() {
        return coming.stream().filter(this::isToday).toList();
    }

    /** @return the changes of law that the caller has to read, the newest first */
    public List<MyChange> getChanges() {
        return changes;
    }

    /** @return those of them that are shown at once */
    public List<MyChange> getFirstChanges() {
        return changes.stream().limit(CHANGES_SHOWN).toList();
    }

    /** @return the others */
    public List<MyChange> getMoreChanges() {
        return changes.stream().skip(CHANGES_SHOWN).toList();
    }

    /** @return the next sessions of all classes after today */
    public List<TimetableRow> getComing() {
        return coming.stream().filter(each -> !isToday(each)).toList();
    }

    private boolean isToday(TimetableRow row) {
        return row.heldOn().equals(LocalDate.now(clock));
    }

    /** @return the next session of each class that has one */
    public Collection<TimetableRow> getNextOfClasses() {
        return coming.stream().collect(
                Collectors.toMap(TimetableRow::classId, each -> each, (first, later) -> first, LinkedHashMap::new))
                .values();
    }
}
