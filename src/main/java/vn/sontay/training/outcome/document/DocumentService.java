package vn.sontay.training.outcome.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import vn.sontay.training.outcome.document.act.DocumentActTerms;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Keeps drafts, enters papers that came from elsewhere, records that papers were issued and keeps what came back (DOC-5 to DOC-7). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class DocumentService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentScope scope;

    @Inject
    CommandReceipts receipts;

    @Inject
    PaperSources sources;

    @Inject
    DocumentDrafts drafts;

    @Inject
    DocumentFiles files;

    @Inject
    DocumentLog log;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the id of the last document of which a draft was kept, now or by the same request before */
    public long draft(DraftPapers command) {
        Constraints.check(command);
        scope.require(command.classId(), null);
        return receipts.once(command.requestId(), "document.draft", () -> {
            drafts.lock(command.classId());
            long last = 0;
            for (String key : new TreeSet<>(command.papers())) {
                last = drafts.keep(command.classId(), key, sources.draft(command.classId(), key));
            }
            return last;
        });
    }

    /** @return the id of the new document */
    public long enter(EnterDocument command) {
        Constraints.check(command);
        scope.require(command.classId(), command.unitId());
        return receipts.once(command.requestId(), "document.enter", () -> {
            Document entered = Document.entered(command, author(command), clock.instant(), currentUser.name());
            entityManager.persist(entered);
            entityManager.flush(); // what refers to it by number comes after it
            log.record(entered, DocumentActTerms.issued(command.on(), command.number(), command.signer(),
                    files.receive(entered, command.file())), command.requestId());
            return entered.id();
        });
    }

    private String author(EnterDocument command) {
        if (command.author() != null) {
            return command.author();
        }
        Long classId = command.classId();
        return classId == null
                ? organisation.unitLabel(Objects.requireNonNull(command.unitId()))
                : entityManager.find(TrainingClass.class, classId).organiserName();
    }

    /** @return the document's id */
    public long issue(IssueDocument command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "document.issue", () -> {
            Document document = scope.locked(command.documentId(), command.version());
            log.record(document, DocumentActTerms.issued(command.on(), command.number(), command.signer(),
                    files.receive(document, command.file())), command.requestId());
            return document.id();
        });
    }

    /** @return the document's id. @throws NotFoundException when there is no such document */
    public long file(FileDocument command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "document.file", () -> {
            Document document = scope.locked(command.documentId(), command.version());
            Long file = files.receive(document, command.file());
            if (file == null) {
                throw RuleException.at("file", "document.fileMissing");
            }
            log.record(document, DocumentActTerms.filed(LocalDate.now(clock), file), command.requestId());
            return document.id();
        });
    }
}
