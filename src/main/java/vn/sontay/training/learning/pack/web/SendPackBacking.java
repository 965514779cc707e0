package vn.sontay.training.learning.pack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.pack.PackQueries;
import vn.sontay.training.learning.pack.PackService;
import vn.sontay.training.learning.pack.SendPack;
import vn.sontay.training.learning.pack.format.PackLimits;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.SentPart;

/** The form that sends a pack to be looked at. */
@Named
@RequestScoped
public class SendPackBacking {

    @Inject
    Form form;

    @Inject
    PackQueries queries;

    @Inject
    PackService service;

    /** Refuses who may not send one, before the page is begun. */
    public void open() {
        queries.requireInstallation();
    }

    public String send() {
        SentPart file = SentPart.filled(form, "file");
        if (file.size() > PackLimits.PACKED) {
            throw RuleException.at("file", "pack.tooBig", String.valueOf(PackLimits.PACKED >> 20));
        }
        long draft = service.send(form.with("fileName", file.name())
                .with("content", file.bytes(PackLimits.PACKED)).read(SendPack.class));
        return "/admin/content-pack-check?faces-redirect=true&id=" + draft;
    }
}
