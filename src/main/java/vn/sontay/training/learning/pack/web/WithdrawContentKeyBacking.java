package vn.sontay.training.learning.pack.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.pack.PackKeyService;
import vn.sontay.training.learning.pack.TrustedKeyRow;
import vn.sontay.training.learning.pack.WithdrawKey;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Trusts a key no longer, with a reason. */
@Named
@RequestScoped
public class WithdrawContentKeyBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    PackKeyService service;

    private TrustedKeyRow key;

    @PostConstruct
    void read() {
        key = service.key(parameters.id("id"));
    }

    /** Makes sure that a key that isn't there is refused before the page is begun. */
    public void open() {
        // reading has done it
    }

    public String withdraw() {
        service.withdraw(form.with("keyId", key.keyId()).read(WithdrawKey.class));
        return "/admin/content-packs?faces-redirect=true&m=pack.withdrawn";
    }

    public TrustedKeyRow getKey() {
        return key;
    }
}
