package vn.sontay.training.people.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.privacy.ErasePerson;
import vn.sontay.training.people.privacy.ErasurePreview;
import vn.sontay.training.people.privacy.ErasureService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** What erasing a person would do, and the form that does it. */
@Named
@RequestScoped
public class ErasePersonBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ErasureService service;

    private long personId;
    private final Once<ErasurePreview> preview = new Once<>(() -> service.preview(personId));

    @PostConstruct
    void read() {
        personId = parameters.id("id");
    }

    public String erase() {
        long erased = service.erase(form.with("personId", personId).read(ErasePerson.class));
        return "/admin/person?faces-redirect=true&m=privacy.erased&id=" + erased;
    }

    public ErasurePreview getPreview() {
        return preview.get();
    }
}
