package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentAct;
import vn.sontay.training.outcome.document.act.DocumentActKind;
import vn.sontay.training.outcome.document.act.DocumentActTerms;
import vn.sontay.training.outcome.document.act.DocumentLife;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** Keeps the acts on documents, and lets the documents' own columns follow (DOC-5). For use cases that have checked permission. */
@ApplicationScoped
public class DocumentLog {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    GivenNumbers numbers;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    DocumentLife life(Document document) {
        return DocumentLife.of(document.draftedOn(),
                entityManager
                        .createQuery("select a from DocumentAct a where a.documentId = :id order by a.ordinal",
                                DocumentAct.class)
                        .setParameter("id", document.id()).getResultStream().map(DocumentAct::act).toList());
    }

    /** @throws RuleException when that can't be done to it now, or not on that day, or a decision has no number, or one that was given before */
    void record(Document document, DocumentActTerms terms, String requestId) {
        DocumentLife life = life(document);
        life.require(terms, LocalDate.now(clock));
        if (terms.kind() == DocumentActKind.ISSUED && terms.number() == null && document.kind().isNumbered()) {
            throw RuleException.at("number", "document.numberMissing");
        }
        String number = terms.number();
        if (terms.kind() == DocumentActKind.ISSUED && number != null) {
            numbers.require(document, number, terms.on());
        }
        DocumentAct added = new DocumentAct(document.id(), life.acts().size() + 1, terms, requestId, clock.instant(),
                currentUser.name());
        entityManager.persist(added);
        document.follow(life.with(added.act()));
        announce(document, action(terms.kind()), told(terms));
    }

    void announce(Document document, String action, @Nullable String more) {
        changes.fire(new Changed(action, "document", document.id(),
                document.subject() + (more == null ? "" : ": " + more)));
    }

    private static String action(DocumentActKind kind) {
        return switch (kind) {
            case SUBMITTED -> "document.submit";
            case ISSUED -> "document.issue";
            case FILED -> "document.file";
            case CORRECTED -> "document.correct";
            case REPLACED -> "document.replace";
            case WITHDRAWN -> "document.withdraw";
            case CANCELLED -> "document.cancel";
            case UNDONE -> "document.undo";
        };
    }

    private String told(DocumentActTerms terms) {
        Long other = terms.otherId();
        String by = other == null ? null : entityManager.find(Document.class, other).number();
        String given = Stream.of(terms.number(), terms.signer(), by).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Dates.day(terms.on()) + (given.isEmpty() ? "" : ", " + given)
                + (terms.reason() == null ? "" : ". Lý do: " + terms.reason());
    }
}
