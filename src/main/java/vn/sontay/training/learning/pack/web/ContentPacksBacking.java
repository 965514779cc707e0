package vn.sontay.training.learning.pack.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.AdoptionHistory;
import vn.sontay.training.learning.pack.PackQueries;
import vn.sontay.training.learning.pack.PackRow;
import vn.sontay.training.learning.pack.PackService;
import vn.sontay.training.learning.pack.RollBackPack;
import vn.sontay.training.learning.pack.TrustedKeyRow;
import vn.sontay.training.learning.pack.UnreadAdoption;
import vn.sontay.training.web.Form;

/** What is in force and was, the packs that were made here, and whose packs are taken. */
@Named
@RequestScoped
public class ContentPacksBacking {

    @Inject
    PackQueries queries;

    @Inject
    PackService service;

    @Inject
    Form form;

    private AdoptionHistory history;
    private List<PackRow> exported = List.of();
    private List<TrustedKeyRow> keys = List.of();
    private String ownFingerprint = "";
    private @Nullable UnreadAdoption unread;

    @PostConstruct
    void read() {
        history = queries.history();
        exported = queries.exported();
        keys = queries.keys();
        ownFingerprint = queries.ownFingerprint().orElse("");
        unread = queries.unread().orElse(null);
    }

    public String rollBack() {
        service.rollBack(form.read(RollBackPack.class));
        return "/admin/content-packs?faces-redirect=true&m=pack.rolledBack";
    }

    public AdoptionHistory getHistory() {
        return history;
    }

    public List<PackRow> getExported() {
        return exported;
    }

    public List<TrustedKeyRow> getKeys() {
        return keys;
    }

    /** @return what the machine that answers can't read; null where it holds what was adopted last */
    public @Nullable UnreadAdoption getUnread() {
        return unread;
    }

    /** @return empty before the first pack was made here */
    public String getOwnFingerprint() {
        return ownFingerprint;
    }
}
