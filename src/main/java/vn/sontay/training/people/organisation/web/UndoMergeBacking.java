package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.organisation.merge.MergeQueries;
import vn.sontay.training.people.organisation.merge.MergeService;
import vn.sontay.training.people.organisation.merge.MergedRecord;
import vn.sontay.training.people.organisation.merge.UndoMerge;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Lets two records that became one be two again. */
@Named
@RequestScoped
public class UndoMergeBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    MergeQueries queries;

    @Inject
    MergeService service;

    private long mergeId;
    private final Once<MergedRecord> merge = new Once<>(() -> queries.toUndo(mergeId));

    @PostConstruct
    void read() {
        mergeId = parameters.id("merge");
    }

    public String undo() {
        long intoId = service.undo(form.with("mergeId", mergeId).read(UndoMerge.class));
        return "/admin/person?faces-redirect=true&m=organisation.undone&id=" + intoId;
    }

    public MergedRecord getMerge() {
        return merge.get();
    }
}
