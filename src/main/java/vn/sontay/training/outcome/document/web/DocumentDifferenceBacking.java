package vn.sontay.training.outcome.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.document.DocumentActService;
import vn.sontay.training.outcome.document.DocumentFileQueries;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.document.SeeDifference;
import vn.sontay.training.outcome.document.text.Passage;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** In what the file that came back differs from the draft, and the tick that somebody has seen it. */
@Named
@RequestScoped
public class DocumentDifferenceBacking {

    /** A paper that was written anew from top to bottom is read as a whole. */
    private static final int MOST = 100;

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentFileQueries files;

    @Inject
    DocumentActService service;

    private DocumentRow document;
    private List<Passage> passages = List.of();

    @PostConstruct
    void read() {
        document = queries.document(parameters.id("id")).document();
        if (document.file() == null || document.file().drafted() || document.draftFileId() == null) {
            throw new NotFoundException();
        }
    }

    /** Compares the two files. */
    public void load() {
        passages = files.difference(document.documentId());
    }

    public String see() {
        long seen = service.see(form.with("documentId", document.documentId()).read(SeeDifference.class));
        return "/admin/document?faces-redirect=true&m=document.seenDone&id=" + seen;
    }

    public DocumentRow getDocument() {
        return document;
    }

    public int getTotal() {
        return passages.size();
    }

    public List<Passage> getPassages() {
        return passages.subList(0, Math.min(MOST, passages.size()));
    }
}
