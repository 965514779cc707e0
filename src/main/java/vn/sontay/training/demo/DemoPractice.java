package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.fieldwork.DiaryService;
import vn.sontay.training.learning.fieldwork.EntryDetails;
import vn.sontay.training.learning.fieldwork.Outcome;
import vn.sontay.training.learning.fieldwork.PaperDiaryService;
import vn.sontay.training.learning.fieldwork.RecordEntry;
import vn.sontay.training.learning.fieldwork.ServiceKind;
import vn.sontay.training.learning.progress.ChecklistService;
import vn.sontay.training.learning.progress.PracticeService;
import vn.sontay.training.learning.progress.SaveChecklist;
import vn.sontay.training.learning.progress.SignOffPractice;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** Practice in the community team's class that runs now: a task signed off, a check-list half met, diaries begun. */
@Dependent
class DemoPractice {

    private static final List<EntryDetails> ENTRIES = List.of(line(0, ServiceKind.VNEID, Outcome.GUIDED, 2, 45),
            line(1, ServiceKind.PREPARE, Outcome.ALONE, 1, 20), line(1, ServiceKind.SUBMIT, Outcome.GUIDED, 2, 60),
            line(2, ServiceKind.VNEID, Outcome.REFERRED, 1, 25), line(2, ServiceKind.SAFETY, Outcome.ALONE, 3, 30),
            line(2, ServiceKind.FOLLOW, Outcome.NOT_YET, 1, 15));
    private static final Map<String, Integer> WRITTEN = Map.of("to01", 3, "to02", 1, "to07", 6);

    @Inject
    ClassMaker maker;

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    @Inject
    CurriculumCatalogue curriculum;

    /** @param firstDay the class's, which was before today */
    void begin(long classId, String courseCode, LocalDate firstDay, Map<String, Long> ids) {
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        Course course = curriculum.current().course(courseCode).orElseThrow();
        PracticeTask first = course.practice().getFirst();
        LocalDate next = firstDay.plusDays(1);
        unguarded.service(PracticeService.class).signOff(new SignOffPractice(maker.request(),
                Set.of(enrolment(enrolments, ids, "to01"), enrolment(enrolments, ids, "to07")), first.code(), next));
        unguarded.service(ChecklistService.class)
                .save(new SaveChecklist(maker.request(), enrolment(enrolments, ids, "to02"), first.code(), 0,
                        Set.copyOf(first.checklist().subList(0, Math.min(3, first.checklist().size()))), next, ""));
        if (course.diaryTask().isPresent()) {
            diaries(enrolments, ids, firstDay);
        }
    }

    private void diaries(Map<Long, EnrolmentRow> enrolments, Map<String, Long> ids, LocalDate firstDay) {
        new TreeMap<>(WRITTEN).forEach((name, lines) -> {
            EnrolmentRow own = known(enrolments, known(ids, name));
            currentUser.is(new Caller(name, 0, own.personId(), own.fullName(), Set.of(Roles.TRAINEE)));
            ENTRIES.subList(0, lines).forEach(line -> unguarded.service(DiaryService.class)
                    .record(new RecordEntry(maker.request(), own.enrolmentId(), on(firstDay, line))));
        });
        currentUser.is(DemoSeeder.administrator());
        unguarded.service(PaperDiaryService.class).record(new RecordEntry(maker.request(),
                enrolment(enrolments, ids, "to15"), on(firstDay, ENTRIES.getFirst())));
    }

    private static long enrolment(Map<Long, EnrolmentRow> enrolments, Map<String, Long> ids, String name) {
        return known(enrolments, known(ids, name)).enrolmentId();
    }

    /** @param day after the class's first, in place of the date */
    private static EntryDetails line(int day, ServiceKind kind, Outcome outcome, int turns, int minutes) {
        return new EntryDetails(LocalDate.EPOCH.plusDays(day), kind, outcome, turns, minutes);
    }

    private static EntryDetails on(LocalDate firstDay, EntryDetails line) {
        return new EntryDetails(firstDay.plusDays(line.doneOn().toEpochDay()), line.kind(), line.outcome(),
                line.turns(), line.minutes());
    }
}
