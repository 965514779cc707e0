package vn.sontay.training.learning.progress;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LessonKeeping;
import vn.sontay.training.learning.fieldwork.DiarySums;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;

/** The feature's services and queries put together as the container does, for one entity manager and one caller. */
public final class ProgressUseCases {

    final CurriculumCatalogue catalogue = new CurriculumCatalogue();
    final TestClock clock = TestClock.at("2026-11-24T08:00");
    final RecordedEvents<Changed> changes = new RecordedEvents<>();

    /** Puts the content in force and keeps its editions, as the start does. */
    void load(EntityManager entityManager, Curriculum curriculum) {
        LessonKeeping.load(entityManager, catalogue, curriculum, clock.instant());
    }

    ProgressService service(EntityManager entityManager, long personId) {
        ProgressService service = new ProgressService();
        service.entityManager = entityManager;
        service.roster = new ClassRoster(entityManager);
        service.access = new ClassAccess(entityManager, caller(personId, Roles.TRAINEE));
        service.receipts = new CommandReceipts(entityManager, clock);
        service.catalogue = catalogue;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    ProgressQueries queries(EntityManager entityManager, long personId) {
        ProgressQueries queries = new ProgressQueries();
        queries.entityManager = entityManager;
        queries.roster = new ClassRoster(entityManager);
        queries.access = new ClassAccess(entityManager, caller(personId, Roles.TRAINEE));
        queries.currentUser = caller(personId, Roles.TRAINEE);
        queries.catalogue = catalogue;
        queries.checklists = new Checklists(entityManager);
        queries.diaries = new DiarySums(entityManager);
        queries.clock = clock;
        return queries;
    }

    ClassProgressQueries classQueries(EntityManager entityManager, long personId) {
        ClassProgressQueries queries = new ClassProgressQueries();
        queries.entityManager = entityManager;
        queries.roster = new ClassRoster(entityManager);
        queries.access = new ClassAccess(entityManager, caller(personId, Roles.TRAINER));
        queries.catalogue = catalogue;
        queries.clock = clock;
        return queries;
    }

    PracticeService practice(EntityManager entityManager, long personId) {
        CurrentUser user = caller(personId, Roles.TRAINER);
        return practice(entityManager, user, catalogue, clock,
                new Corrections(entityManager, new RecordedEvents<>(), new RecordedEvents<>(), user, clock), changes);
    }

    /** @param corrections who observes them, as it is wired */
    public static PracticeService practice(EntityManager entityManager, CurrentUser user,
            CurriculumCatalogue catalogue, Clock clock, Corrections corrections, Event<Changed> changes) {
        PracticeService service = new PracticeService();
        service.entityManager = entityManager;
        service.corrections = corrections;
        service.roster = new ClassRoster(entityManager);
        service.currentUser = user;
        service.access = new ClassAccess(entityManager, service.currentUser);
        service.signOffs = new SignOffs(entityManager, catalogue, service.currentUser, clock, changes);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.catalogue = catalogue;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    ChecklistService checklists(EntityManager entityManager, long personId) {
        ChecklistService service = new ChecklistService();
        service.entityManager = entityManager;
        service.roster = new ClassRoster(entityManager);
        service.currentUser = caller(personId, Roles.TRAINER);
        service.access = new ClassAccess(entityManager, service.currentUser);
        service.signOffs = new SignOffs(entityManager, catalogue, service.currentUser, clock, changes);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    ChecklistQueries checklistQueries(EntityManager entityManager, long personId) {
        ChecklistQueries queries = new ChecklistQueries();
        queries.entityManager = entityManager;
        queries.roster = new ClassRoster(entityManager);
        queries.access = new ClassAccess(entityManager, caller(personId, Roles.TRAINER));
        queries.catalogue = catalogue;
        queries.checklists = new Checklists(entityManager);
        queries.diaries = new DiarySums(entityManager);
        return queries;
    }

    PracticeQueries practiceQueries(EntityManager entityManager, long personId) {
        PracticeQueries queries = new PracticeQueries();
        queries.entityManager = entityManager;
        queries.roster = new ClassRoster(entityManager);
        queries.access = new ClassAccess(entityManager, caller(personId, Roles.TRAINER));
        queries.catalogue = catalogue;
        queries.checklists = new Checklists(entityManager);
        queries.diaries = new DiarySums(entityManager);
        return queries;
    }

    private static CurrentUser caller(long personId, String role) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("nguoi" + personId, personId, personId, "Người " + personId, Set.of(role)));
        return user;
    }
}
