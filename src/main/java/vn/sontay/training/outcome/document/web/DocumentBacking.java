package vn.sontay.training.outcome.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.outcome.document.DocumentPage;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.outcome.document.DraftPapers;
import vn.sontay.training.outcome.document.PaperSources;
import vn.sontay.training.outcome.document.UnitPapers;
import vn.sontay.training.outcome.document.act.DocumentActKind;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** A document with its life, and the button that draws its draft anew. */
@Named
@RequestScoped
public class DocumentBacking {

    /** What is done next stands first. */
    private static final List<DocumentActKind> ORDER = List.of(DocumentActKind.ISSUED, DocumentActKind.SUBMITTED,
            DocumentActKind.FILED, DocumentActKind.CORRECTED, DocumentActKind.REPLACED, DocumentActKind.WITHDRAWN,
            DocumentActKind.CANCELLED);

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentService service;

    @Inject
    PaperSources sources;

    @Inject
    @Any
    Instance<UnitPapers> unitPapers;

    private DocumentPage page;

    @PostConstruct
    void read() {
        page = queries.document(parameters.id("id"));
    }

    public String redraft() {
        DocumentRow row = page.document();
        long kept = service.draft(form.with("classId", Objects.requireNonNull(row.classId()))
                .with("papers", Set.of(row.key())).read(DraftPapers.class));
        return "/admin/document?faces-redirect=true&m=document.drafts&id=" + kept;
    }

    public DocumentPage getPage() {
        return page;
    }

    /** @return where a paper of a unit is drawn anew while it isn't issued; empty where it isn't drawn here */
    public String getDrawnAt() {
        DocumentRow row = page.document();
        String from = row.madeFrom();
        return from == null || row.unitId() == null || !row.redrawn()
                ? ""
                : unitPapers.stream().flatMap(each -> each.page(row.kind(), from).stream()).findFirst().orElse("");
    }

    /** @return whether it can be had as a word file, drawn anew */
    public boolean isWord() {
        return page.document().redrawn() && sources.isWord(page.document().kind());
    }

    /** @return what can be done to it now */
    public List<DocumentActKind> getActs() {
        return ORDER.stream().filter(page.possible()::contains).toList();
    }

    /** @return the list in which it stands */
    public String getBack() {
        Long classId = page.document().classId();
        return classId == null
                ? "/admin/unit-documents?unit=" + page.document().unitId()
                : "/admin/documents?class=" + classId;
    }
}
