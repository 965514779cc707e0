package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.outcome.document.DocumentUses;
import vn.sontay.training.shared.database.Sql;

/** The acts on certificates that stand on a document and weren't undone (CER-35). */
@ApplicationScoped
public class CertificateDocumentUses implements DocumentUses {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Use> of(long documentId) {
        return Sql.of(entityManager, """
                select a.kind, c.id, c.number_text, c.full_name
                  from certificate_act a join certificate c on c.id = a.certificate_id
                 where a.document_id = :document
                   and not exists (select 1 from certificate_act u
                                    where u.certificate_id = a.certificate_id and u.undoes = a.ordinal)
                 order by c.number_text, a.ordinal
                """).with("document", documentId).rows(row -> new Use("certificate.act" + row.text("kind"),
                row.text("number_text") + ", " + row.text("full_name"),
                "/admin/register-entry?id=" + row.id("id")));
    }
}
