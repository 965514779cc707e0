package vn.sontay.training.outcome.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.document.act.DocumentActKind;
import vn.sontay.training.outcome.document.act.DocumentLife;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.outcome.document.act.RecordedAct;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Reads documents, for those who administer their unit (DOC-5). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class DocumentQueries {

    private static final String NEWEST = " order by d.added_at desc, d.id desc";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentScope scope;

    @Inject
    UnitAccess units;

    @Inject
    ClassQueries classes;

    @Inject
    PaperSources sources;

    @Inject
    DocumentLog log;

    @Inject
    StandingOn standing;

    /** @return the papers of the class, those that are there and those that aren't */
    public ClassDocuments ofClass(long classId) {
        scope.require(classId, null);
        ClassFacts held = classes.facts(classId);
        return ClassDocuments.of(held, DocumentRows.ofClass(entityManager, classId), sources.offers(held));
    }

    /** @return a paper of the class as it is drawn now; keeps nothing (DOC-6). @param key as in {@link PaperOffer#key} */
    public byte[] drawn(long classId, String key, PaperFormat format) {
        scope.require(classId, null);
        return format == PaperFormat.PDF ? sources.draw(classId, key).pdf() : sources.word(classId, key);
    }

    /** @return the documents of the caller's units and of their classes, the newest first; a page of them. Two statements. */
    public Page<DocumentRow> list(DocumentFilter filter, int number) {
        if (filter.unit() != null) {
            scope.require(null, filter.unit());
        }
        String where = units.administered().holds("coalesce(d.unit_id, c.organiser_unit_id)")
                + (filter.unit() == null ? "" : " and coalesce(d.unit_id, c.organiser_unit_id) = :unit")
                + (filter.state() == null ? "" : " and d.state = :state")
                + (filter.q().isBlank()
                        ? ""
                        : " and (lower(d.subject) like :words or lower(coalesce(d.number_text, '')) like :words)");
        Sql count = bind(Sql.of(entityManager, "select count(*)" + DocumentRows.FROM + "where " + where), filter);
        Sql rows = bind(DocumentRows.where(entityManager, where + NEWEST), filter);
        return Page.of(number, Page.OF_A_LIST, count::number,
                (first, most) -> rows.page(first, most).rows(DocumentRows::row));
    }

    private static Sql bind(Sql query, DocumentFilter filter) {
        String words = filter.q().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return query.with("unit", filter.unit()).with("state", filter.state()).with("words", "%" + words + "%");
    }

    /** @return the document with its acts, its files and what stands on it */
    public DocumentPage document(long documentId) {
        Document found = scope.found(documentId);
        DocumentRow row = DocumentRows.where(entityManager, "d.id = :id").with("id", documentId)
                .rows(DocumentRows::row).getFirst();
        DocumentLife life = log.life(found);
        Map<Long, String> others = others(life);
        List<DocumentLine> lines = life.acts().stream().map(act -> new DocumentLine(act,
                act.terms().otherId() == null ? null : others.get(act.terms().otherId()),
                life.standing().contains(act), life.canUndo(act))).toList();
        Set<DocumentActKind> possible = EnumSet.noneOf(DocumentActKind.class);
        Arrays.stream(DocumentActKind.values()).filter(kind -> kind.isPossible(life.state())).forEach(possible::add);
        return new DocumentPage(row, lines, files(documentId), possible, standing.document(documentId));
    }

    private List<FileRow> files(long documentId) {
        return Sql.of(entityManager, "select " + DocumentRows.FILE
                + " from document_file f where f.document_id = :id order by f.added_at desc, f.id desc")
                .with("id", documentId).rows(row -> Objects.requireNonNull(DocumentRows.file(row)));
    }

    private Map<Long, String> others(DocumentLife life) {
        List<Long> ids = life.acts().stream().map(RecordedAct::terms).map(terms -> terms.otherId())
                .filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : issued(DocumentRows.where(entityManager, "d.id in (:ids)").with("ids", ids)).stream()
                        .collect(Collectors.toMap(IssuedDocument::documentId, IssuedDocument::label));
    }

    /** @return the issued documents beside that one, which may replace or correct it */
    public List<IssuedDocument> beside(long documentId) {
        Document found = scope.found(documentId);
        return issued(DocumentRows.where(entityManager, "d.id <> :id and d.state = :state and "
                + (found.classId() == null ? "d.unit_id" : "d.class_id") + " = :of" + NEWEST).with("id", documentId)
                .with("state", DocumentState.ISSUED).with("of", found.classId() == null
                        ? found.unitId()
                        : found.classId()));
    }

    /** @return the issued documents of the class, the newest first */
    public List<IssuedDocument> issuedOf(long classId) {
        scope.require(classId, null);
        return issued(DocumentRows.where(entityManager, "d.class_id = :class and d.state = :state" + NEWEST)
                .with("class", classId).with("state", DocumentState.ISSUED));
    }

    private static List<IssuedDocument> issued(Sql query) {
        return query.rows(DocumentRows::row).stream().filter(row -> row.issuedOn() != null)
                .map(row -> new IssuedDocument(row.documentId(), row.kind(), row.number(),
                        Objects.requireNonNull(row.issuedOn()), row.subject()))
                .toList();
    }
}
