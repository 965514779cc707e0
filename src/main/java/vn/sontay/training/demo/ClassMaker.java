package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sontay.training.assessment.quiz.attempt.PaperQuizService;
import vn.sontay.training.assessment.quiz.attempt.RecordPaperQuiz;
import vn.sontay.training.assessment.quiz.hours.GrantExtraTime;
import vn.sontay.training.assessment.quiz.hours.QuizTimeService;
import vn.sontay.training.assessment.quiz.hours.SetQuizHours;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.teaching.attendance.AttendanceService;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordAttendance;
import vn.sontay.training.teaching.attendance.substitute.LinkSubstitute;
import vn.sontay.training.teaching.attendance.substitute.SubstitutionService;
import vn.sontay.training.teaching.attendance.walkin.AddWalkIn;
import vn.sontay.training.teaching.attendance.walkin.WalkInService;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolPeople;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;
import vn.sontay.training.teaching.trainingclass.OpenClass;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;

/** The demo's few verbs: open a class with people, hold a session, enter a paper quiz. Each by the service's own command. */
@Dependent
class ClassMaker {

    @Inject
    Unguarded unguarded;

    /** @return the class's id */
    long open(String courseCode, ClassDetails details, Set<Long> trainers, List<SessionPlan> sessions,
            Collection<Long> people) {
        long classId = unguarded.service(TrainingClassService.class)
                .open(new OpenClass(request(), courseCode, details, trainers, sessions));
        unguarded.service(EnrolmentService.class)
                .enrol(EnrolPeople.of(request(), classId, people, details.startsOn()));
        return classId;
    }

    /** Lets somebody wait for a place in a class that is full. */
    void queue(long classId, long person) {
        unguarded.service(EnrolmentService.class)
                .enrol(new EnrolPeople(request(), classId, List.of(person), null, true));
    }

    /** @return the enrolments by person */
    Map<Long, EnrolmentRow> enrolments(long classId) {
        Map<Long, EnrolmentRow> byPerson = new HashMap<>();
        unguarded.service(ClassQueries.class).enrolments(classId).forEach(row -> byPerson.put(row.personId(), row));
        return byPerson;
    }

    /** @return the sessions by time */
    List<SessionRow> sessions(long classId) {
        return unguarded.service(SessionQueries.class).sessions(classId);
    }

    /** Takes the roll of a session and closes it: everybody is present but the exceptions. */
    void hold(long classId, SessionRow session, Map<Long, MarkStatus> exceptionsByPerson) {
        Map<Long, Finding> found = new HashMap<>();
        enrolments(classId).forEach((person, row) -> found.put(row.enrolmentId(),
                new Finding(exceptionsByPerson.getOrDefault(person, MarkStatus.PRESENT))));
        unguarded.service(AttendanceService.class)
                .recordAndClose(new RecordAttendance(request(), session.sessionId(), 0, found));
    }

    /** Writes down somebody who came to a session without being in the class. */
    void walkIn(SessionRow session, String fullName, String unit) {
        unguarded.service(WalkInService.class).add(new AddWalkIn(request(), session.sessionId(), fullName, null, unit,
                null, MarkStatus.PRESENT, false));
    }

    /** Lets one of the class come instead of another to a session. */
    void substitute(SessionRow session, long absent, long substitute) {
        Map<Long, EnrolmentRow> byPerson = enrolments(session.classId());
        unguarded.service(SubstitutionService.class)
                .link(new LinkSubstitute(request(), session.sessionId(), known(byPerson, absent).enrolmentId(),
                        known(byPerson, substitute).enrolmentId(), false, "Đi công tác theo giấy mời (mẫu)"));
    }

    /** Enters a quiz done on paper. */
    void paperTest(long enrolmentId, String quizCode, String score, LocalDate takenOn) {
        unguarded.service(PaperQuizService.class)
                .record(new RecordPaperQuiz(request(), enrolmentId, quizCode, new BigDecimal(score), takenOn));
    }

    /** Enters the course's pre-test done on paper, if it has one. */
    void preTest(long enrolmentId, Course course, String score, LocalDate takenOn) {
        String code = course.preQuiz();
        if (code != null) {
            paperTest(enrolmentId, code, score, takenOn);
        }
    }

    /** Sets the hours in which a class can take its quiz. */
    void testHours(long classId, String quizCode, LocalDateTime opens, LocalDateTime closes) {
        unguarded.service(QuizTimeService.class).setHours(new SetQuizHours(request(), classId, quizCode,
                opens.atZone(TimeSource.ZONE).toInstant(), closes.atZone(TimeSource.ZONE).toInstant()));
    }

    /** Gives somebody more time for the quiz. */
    void extraTime(long enrolmentId, String quizCode, int minutes, String reason) {
        unguarded.service(QuizTimeService.class)
                .giveExtraTime(new GrantExtraTime(request(), enrolmentId, quizCode, minutes, reason));
    }

    /** @return what the map knows under the key @throws IllegalStateException when it knows nothing: the demo is broken then */
    static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("the demo knows nothing about " + key);
        }
        return value;
    }

    /** @return a new request id */
    String request() {
        return UUID.randomUUID().toString();
    }
}
