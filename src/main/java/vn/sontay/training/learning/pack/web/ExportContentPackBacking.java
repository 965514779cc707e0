package vn.sontay.training.learning.pack.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.pack.ExportPack;
import vn.sontay.training.learning.pack.PackExportService;
import vn.sontay.training.learning.pack.PackQueries;
import vn.sontay.training.web.Form;

/** The form that makes a pack of what is in force. */
@Named
@RequestScoped
public class ExportContentPackBacking {

    @Inject
    Form form;

    @Inject
    PackQueries queries;

    @Inject
    PackExportService service;

    @PostConstruct
    void read() {
        form.show("issuer", queries.lastIssuer().orElse(""));
    }

    /** Makes sure that who may not make one is refused before the page is begun. */
    public void open() {
        // reading has done it
    }

    public String export() {
        service.export(form.read(ExportPack.class));
        return "/admin/content-packs?faces-redirect=true&m=pack.exported";
    }
}
