package vn.sontay.training.outcome.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.document.ClassDocuments;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.outcome.document.DraftPapers;
import vn.sontay.training.outcome.document.PaperSources;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The papers of a class, and the form that keeps drafts of some. */
@Named
@RequestScoped
public class DocumentsBacking {

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

    private ClassDocuments papers;

    @PostConstruct
    void read() {
        papers = queries.ofClass(parameters.id("class"));
    }

    public String draft() {
        long classId = papers.held().classId();
        service.draft(form.with("classId", classId).read(DraftPapers.class));
        return "/admin/documents?faces-redirect=true&m=document.drafts&class=" + classId;
    }

    public ClassDocuments getPapers() {
        return papers;
    }

    /** @return whether papers of that kind can also be had as word files */
    public boolean isWord(DocumentKind kind) {
        return sources.isWord(kind);
    }

    /** @return what the system can draw and hasn't kept */
    public List<SelectItem> getOffers() {
        return papers.offers().stream().map(each -> new SelectItem(each.key(), each.subject())).toList();
    }
}
