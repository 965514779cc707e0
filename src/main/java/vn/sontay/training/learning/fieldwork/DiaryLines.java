package vn.sontay.training.learning.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;

/** Reads lines of diaries, for use cases that check permission themselves. */
@ApplicationScoped
public class DiaryLines {

    private static final String LINES = """
            select new vn.sontay.training.learning.fieldwork.DiaryLine(d.id, d.enrolmentId, d.doneOn, d.kind, d.outcome, d.turns,
                   d.minutes, d.fromPaper, d.recordedBy, d.recordedAt, d.withdrawnAt, d.withdrawnBy,
                   d.withdrawalReason, d.version)
              from DiaryEntry d
            """;

    @PersistenceContext
    EntityManager entityManager;

    protected DiaryLines() {
    }

    /** For tests. */
    DiaryLines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return all lines of one diary, the newest day first. One statement. */
    List<DiaryLine> of(long enrolmentId, String practiceCode) {
        return entityManager.createQuery(LINES + """
                 where d.enrolmentId = :id and d.practiceCode = :code
                 order by d.doneOn desc, d.recordedAt desc, d.id desc""", DiaryLine.class)
                .setParameter("id", enrolmentId).setParameter("code", practiceCode).getResultList();
    }

    /** @return one line, also a withdrawn one. One statement. */
    DiaryLine one(long entryId) {
        return entityManager.createQuery(LINES + " where d.id = :id", DiaryLine.class).setParameter("id", entryId)
                .getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }
}
