package vn.sontay.training.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.WorkProgress;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** The lists that wait, each for who sent it (ROS-1). */
@ApplicationScoped
public class Rosters {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Judging judging;

    @Inject
    WorkProgress progress;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @throws NotFoundException when there is none, or it is somebody else's */
    Roster mine(long draftId) {
        return mine(draftId, LockModeType.NONE);
    }

    /** The same for whoever changes it: others wait. */
    Roster held(long draftId) {
        return mine(draftId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Roster mine(long draftId, LockModeType lock) {
        Roster roster = entityManager.find(Roster.class, draftId, lock);
        if (roster == null || !roster.isOf(owner())) {
            throw new NotFoundException();
        }
        return roster;
    }

    /** @return the caller's account */
    long owner() {
        return currentUser.require().accountId();
    }

    /** @return the id of the new list */
    long keep(SendRoster command, ListTable table) {
        Roster roster = new Roster(owner(), command, table, clock.instant());
        entityManager.persist(roster);
        entityManager.flush();
        List<RosterRow> rows = table.lines().stream().map(line -> new RosterRow(roster.id(), line)).toList();
        judge(roster, rows);
        int done = 0;
        for (List<RosterRow> some : Lots.of(rows).toList()) {
            some.forEach(entityManager::persist);
            entityManager.flush();
            some.forEach(entityManager::detach);
            done += some.size();
            progress.tell(command.requestId(), done, rows.size());
        }
        return roster.id();
    }

    /** @return those rows alone, to be changed */
    List<RosterRow> again(List<RosterRow> rows) {
        return entityManager
                .createQuery(
                        "select r from RosterRow r where r.rosterId = :list and r.lineNo in :lines order by r.lineNo",
                        RosterRow.class)
                .setParameter("list", rows.getFirst().rosterId())
                .setParameter("lines", rows.stream().map(RosterRow::lineNo).toList()).getResultList();
    }

    /** @return its rows in the order of the file */
    List<RosterRow> rows(long draftId) {
        return entityManager
                .createQuery("select r from RosterRow r where r.rosterId = :id order by r.lineNo", RosterRow.class)
                .setParameter("id", draftId).getResultList();
    }

    /** Says of each row that wasn't taken over what becomes of it by now. */
    void judge(Roster roster) {
        judge(roster, rows(roster.id()));
    }

    void judge(Roster roster, List<RosterRow> rows) {
        List<Verdict> verdicts = judging.judge(roster, rows);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isTaken()) {
                rows.get(i).judged(verdicts.get(i));
            }
        }
    }

    /** What stood in files goes after some days; who was taken over stays known. */
    void forgetOld() {
        String old = "(select r.id from roster r where r.sent_at < :limit)";
        for (String statement : List.of("delete from roster_row where fate <> 'TAKEN' and roster_id in " + old,
                "update roster_row set cells = '', typed = null, group_text = '', unit_text = '' where roster_id in "
                        + old,
                "update roster set headings = '', passed_over = '', unit_words = '' where sent_at < :limit",
                "delete from roster where sent_at < :limit and id not in (select w.roster_id from roster_row w)")) {
            Sql.of(entityManager, statement).with("limit", clock.instant().minus(RosterService.KEPT)).change();
        }
    }
}
