package vn.sontay.training.learning.pack.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.AdoptPack;
import vn.sontay.training.learning.pack.PackKeyService;
import vn.sontay.training.learning.pack.PackPreview;
import vn.sontay.training.learning.pack.PackQueries;
import vn.sontay.training.learning.pack.PackService;
import vn.sontay.training.learning.pack.TrustKey;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The dry run of a pack: whose it is, what is wrong with it, what it changes for whom, and the button that adopts it. */
@Named
@RequestScoped
public class ContentPackCheckBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PackQueries queries;

    @Inject
    PackService service;

    @Inject
    PackKeyService keys;

    private long draft;
    private boolean sending;
    private @Nullable PackPreview preview;

    /** A pack that isn't there is refused before the page is begun; while a click is taken, the service looks itself. */
    @PostConstruct
    void read() {
        draft = parameters.id("id");
        sending = !parameters.text("requestId").isEmpty();
        if (!sending) {
            show();
        }
    }

    /** Makes sure that there is something to show: after a click, only when it was refused. */
    public void show() {
        if (preview == null) {
            sending = false;
            preview = queries.preview(draft);
        }
    }

    public String trust() {
        keys.trust(form.with("draftId", draft).read(TrustKey.class));
        return "/admin/content-pack-check?faces-redirect=true&m=pack.trusted&id=" + draft;
    }

    public String adopt() {
        service.adopt(form.with("draftId", draft).read(AdoptPack.class));
        return "/admin/content-packs?faces-redirect=true&m=pack.adopted";
    }

    /** @return null while a click is taken */
    public @Nullable PackPreview getPreview() {
        return preview;
    }

    public long getDraft() {
        return draft;
    }

    /** @return whether the button stands that adopts; a click on it is taken though nothing was read */
    public boolean isReady() {
        return sending || preview != null && preview.ready();
    }

    /** @return whether the field stands that confirms a stranger's key, likewise */
    public boolean isStranger() {
        return sending || preview != null && !preview.trusted();
    }
}
