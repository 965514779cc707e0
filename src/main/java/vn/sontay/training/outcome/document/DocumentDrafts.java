package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.outcome.document.text.Passage;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Keeps drafts among the documents of a class (DOC-6). For use cases that have checked permission. */
@ApplicationScoped
public class DocumentDrafts {

    private static final List<DocumentState> OPEN = List.of(DocumentState.DRAFT, DocumentState.SUBMITTED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentFiles files;

    @Inject
    DocumentLog log;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Lets one keep drafts of a class at a time, so that two of one paper don't become two documents. */
    TrainingClass lock(long classId) {
        return entityManager.find(TrainingClass.class, classId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * @param key as in {@link PaperOffer#key}
     * @return the id of the document that it has joined, or begun where none of that paper waits for its issue
     */
    public long keep(long classId, String key, DrawnPaper drawn) {
        DocumentKind kind = PaperSources.kind(key);
        Document document = open(classId, kind, PaperSources.from(key)).stream().findFirst()
                .orElseGet(() -> begin(lock(classId), kind, PaperSources.from(key), drawn));
        files.addDraft(document, drawn);
        log.announce(document, "document.draft", null);
        return document.id();
    }

    /**
     * The same of a paper of a unit. Whoever asks lets one do so at a time.
     *
     * @param from what it is made from, as its feature knows it ({@link UnitPapers})
     * @param author whose paper it is
     */
    public long keepOfUnit(long unitId, DocumentKind kind, String from, String author, DrawnPaper drawn) {
        Document document = entityManager.createQuery("select d from Document d where d.unitId = :unit "
                + "and d.kind = :kind and d.madeFrom = :from and d.state in :open order by d.id", Document.class)
                .setParameter("unit", unitId).setParameter("kind", kind).setParameter("from", from)
                .setParameter("open", OPEN).getResultStream().findFirst()
                .orElseGet(() -> begun(Document.draftedOfUnit(unitId, kind, from, drawn.subject(), author,
                        LocalDate.now(clock), clock.instant(), currentUser.name())));
        files.addDraft(document, drawn);
        log.announce(document, "document.draft", null);
        return document.id();
    }

    /** @return the papers of the unit that are made from these and weren't cancelled, the newest of each. One statement, none for none. */
    public Map<String, StandingDraft> standingOfUnit(long unitId, DocumentKind kind, Collection<String> from) {
        Map<String, StandingDraft> standing = new HashMap<>();
        if (!from.isEmpty()) {
            entityManager.createQuery("select d from Document d where d.unitId = :unit and d.kind = :kind "
                    + "and d.madeFrom in :from and d.state <> :cancelled order by d.id", Document.class)
                    .setParameter("unit", unitId).setParameter("kind", kind).setParameter("from", from)
                    .setParameter("cancelled", DocumentState.CANCELLED).getResultStream()
                    .map(Document::standing).forEach(each -> standing.put(each.madeFrom(), each));
        }
        return standing;
    }

    /** @return in what the paper as it is drawn now differs from the document's draft; none where they say the same */
    public List<Passage> difference(long documentId, DrawnPaper drawn) {
        return files.difference(entityManager.find(Document.class, documentId), drawn);
    }

    private Document begin(TrainingClass held, DocumentKind kind, String from, DrawnPaper drawn) {
        return begun(Document.drafted(held.id(), kind, from, drawn.subject(), held.organiserName(),
                LocalDate.now(clock), clock.instant(), currentUser.name()));
    }

    private Document begun(Document made) {
        entityManager.persist(made);
        entityManager.flush(); // what refers to it by number comes after it
        return made;
    }

    private List<Document> open(long classId, DocumentKind kind, String from) {
        return entityManager.createQuery("select d from Document d where d.classId = :class and d.kind = :kind "
                + "and d.madeFrom = :from and d.state in :open order by d.id", Document.class)
                .setParameter("class", classId).setParameter("kind", kind).setParameter("from", from)
                .setParameter("open", OPEN).getResultList();
    }
}
