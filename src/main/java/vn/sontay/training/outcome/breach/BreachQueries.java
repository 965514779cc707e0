package vn.sontay.training.outcome.breach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.StandingDraft;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Roles;

/** Reads breaches of the caller's units (BRE-4). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class BreachQueries {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    BreachNotes notes;

    @Inject
    UnitAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    DocumentDrafts drafts;

    @Inject
    Clock clock;

    /** @return the newest first, no more than two hundred. A statement, and one a unit. */
    public List<BreachFacts> list() {
        List<BreachNote> found = entityManager
                .createQuery("select b from BreachNote b where " + access.administered().holds("b.unitId")
                        + " order by b.noticedAt desc, b.id desc", BreachNote.class)
                .setMaxResults(MOST).getResultList();
        UnitTree tree = trees.now();
        return found.stream().collect(Collectors.groupingBy(BreachNote::unitId)).entrySet().stream()
                .flatMap(each -> facts(each.getKey(), each.getValue(), tree).stream())
                .sorted((one, other) -> other.noticedAt().compareTo(one.noticedAt())).toList();
    }

    /** @throws vn.sontay.training.shared.NotFoundException when there is none @throws vn.sontay.training.shared.RefusedException when it is another unit's */
    public BreachFacts breach(long breachId) {
        BreachNote note = notes.required(breachId);
        return facts(note.unitId(), List.of(note), trees.now()).getFirst();
    }

    private List<BreachFacts> facts(long unitId, List<BreachNote> notes, UnitTree tree) {
        Map<String, StandingDraft> notices = drafts.standingOfUnit(unitId, DocumentKind.BREACH_NOTICE,
                notes.stream().map(each -> String.valueOf(each.id())).toList());
        return notes.stream().map(each -> new BreachFacts(each.id(), each.version(), tree.label(unitId), each.fields(),
                each.fields().hoursLeft(clock.instant()), notices.get(String.valueOf(each.id())))).toList();
    }
}
