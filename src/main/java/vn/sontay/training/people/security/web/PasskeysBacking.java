package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.sontay.training.people.security.factor.OwnPasskeys;
import vn.sontay.training.people.security.factor.PasskeyService;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Texts;

/** One's own passkeys: added by a name, made by the browser, taken off. */
@Named
@RequestScoped
public class PasskeysBacking {

    private static final int LONGEST_NAME = 60;

    @Inject
    PasskeyService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    SignIn signIn;

    @Inject
    Texts texts;

    @Inject
    Form form;

    private final Once<OwnPasskeys> own = new Once<>(() -> service.own());
    private final Once<Boolean> possible = new Once<>(() -> service.isPossible());

    /** What one is to be called. */
    private record Begun(String requestId,
            @NotBlank(message = "security.passkeyNameMissing") @Size(max = LONGEST_NAME, message = "security.passkeyNameLong") String name,
            @NotEmpty(message = "security.passwordMissing") String password) {
    }

    /** What the browser says that a device has made. */
    private record Made(String requestId, @NotBlank(message = "security.passkeyMissing") String passkey) {
    }

    /** Which is taken off. */
    private record Removed(String requestId, @NotBlank(message = "security.passkeyNone") String key,
            @NotEmpty(message = "security.passwordMissing") String removePassword) {
    }

    public String begin() {
        Begun typed = form.read(Begun.class);
        service.begin(typed.requestId(), typed.name(), typed.password());
        return back("");
    }

    /** Adds it; this session stays under a new token, the account's others end. */
    public String confirm() {
        Made made = form.read(Made.class);
        service.confirm(made.requestId(), made.passkey());
        signIn.renew();
        return back("&m=security.passkeyAdded");
    }

    public String remove() {
        Removed typed = form.read(Removed.class);
        service.remove(typed.requestId(), typed.key(), typed.removePassword());
        return back("&m=security.passkeyRemoved");
    }

    private static String back(String more) {
        return "/account/passkeys?faces-redirect=true" + more;
    }

    /** @return whether passkeys work here at all */
    public boolean isPossible() {
        return possible.get();
    }

    public OwnPasskeys getOwn() {
        return own.get();
    }

    /** @return one's user name, as the device that keeps the key shows it */
    public String getUserName() {
        return currentUser.require().getName();
    }

    /** @return one's passkeys, to choose from */
    public List<SelectItem> getKeys() {
        return own.get().keys().stream()
                .map(each -> new SelectItem(each.key(), each.usedAt() == null
                        ? texts.of("security.passkeyLineUnused", each.name(), Dates.moment(each.addedAt()))
                        : texts.of("security.passkeyLine", each.name(), Dates.moment(each.addedAt()),
                                Dates.moment(each.usedAt()))))
                .toList();
    }
}
