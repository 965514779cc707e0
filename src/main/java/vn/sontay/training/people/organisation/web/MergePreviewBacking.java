package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.organisation.merge.MergePeople;
import vn.sontay.training.people.organisation.merge.MergePreview;
import vn.sontay.training.people.organisation.merge.MergeQueries;
import vn.sontay.training.people.organisation.merge.MergeService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Two records beside each other, and the form that lets one go into the other. */
@Named
@RequestScoped
public class MergePreviewBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    MergeQueries queries;

    @Inject
    MergeService service;

    @Inject
    Seen seen;

    private long staysId;
    private long personId;
    private final Once<MergePreview> preview = new Once<>(this::look);

    @PostConstruct
    void read() {
        staysId = parameters.id("id");
        personId = parameters.id("other");
    }

    private MergePreview look() {
        MergePreview found = queries.preview(personId, staysId);
        seen.people(2);
        return found;
    }

    public String merge() {
        service.merge(form.with("personId", personId).with("staysId", staysId).read(MergePeople.class));
        return "/admin/person?faces-redirect=true&m=organisation.merged&id=" + staysId;
    }

    public MergePreview getPreview() {
        return preview.get();
    }
}
