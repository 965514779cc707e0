package vn.sontay.training.outcome.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.outcome.document.text.Passage;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads files of documents, for those who administer the documents' unit (DOC-5). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class DocumentFileQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DocumentScope scope;

    @Inject
    DocumentFiles files;

    /** @return one file, without its bytes. @throws NotFoundException when there is none */
    public FileRow file(long fileId) {
        Row row = Sql.of(entityManager, "select f.document_id, " + DocumentRows.FILE
                + " from document_file f where f.id = :id").with("id", fileId).first()
                .orElseThrow(NotFoundException::new);
        scope.found(row.id("document_id"));
        return Objects.requireNonNull(DocumentRows.file(row));
    }

    /** @return its bytes */
    public byte[] content(long fileId) {
        return files.content(file(fileId).fileId());
    }

    /** @return in what the file that came back differs from the draft (DOC-9); none where they can't be compared */
    public List<Passage> difference(long documentId) {
        Document found = scope.found(documentId);
        Long fileId = found.fileId();
        return fileId == null || found.draftFileId() == null ? List.of() : files.difference(found, fileId);
    }
}
