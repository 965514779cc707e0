package vn.sontay.training.teaching.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassLetterhead;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Gathers what the sign sheet of a session prints (ATT-9); those who came without being in the class stand at its end (WLK-2). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class SignSheetQueries {

    private static final PaperWords WORDS = PaperWords.beside(SignSheetQueries.class);

    @Inject
    AttendanceQueries attendance;

    @Inject
    WaitingWalkIns walkIns;

    @Inject
    ClassQueries classes;

    @Inject
    ClassLetterhead letterhead;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Installation installation;

    /** @return the sheet of the session, to the staff of its class; also of a session to come */
    public SignSheetPaper sheet(long sessionId) {
        RollCallSheet session = attendance.rollCall(sessionId);
        ClassFacts facts = classes.facts(session.classId());
        String course = curriculum.current().course(facts.courseCode()).map(Course::title).orElse(facts.courseCode());
        Stream<SignSheetPaper.Row> rows = session.rows().stream()
                .map(person -> new SignSheetPaper.Row(person.fullName(),
                        person.birthYear(), person.jobTitle(), person.unitName(), null));
        Stream<SignSheetPaper.Row> waiting = walkIns.waiting(session.classId()).stream()
                .map(each -> new SignSheetPaper.Row(each.fullName(), null, null, each.unitName(),
                        WORDS.text("walkin.waits")));
        return new SignSheetPaper(letterhead.of(facts), course, facts.title(), session.ordinal(), session.sessions(),
                session.heldOn(), WORDS.text("part." + session.part().name(), session.hours()), facts.place(),
                facts.trainerNames(), Stream.concat(rows, waiting).toList(),
                installation.address() + "/trainer/roll-call?session=" + sessionId, installation.demo());
    }
}
